#include "letters/pdf/colour_profile.h"

#include <lcms2.h>

namespace mijlpaal::letters::pdf {

std::string colourProfile() {
    auto* profile = cmsCreate_sRGBProfile();
    if (!profile) return {};
    cmsSetProfileVersion(profile, 2.1);
    std::string bytes;
    cmsUInt32Number size = 0;
    if (cmsSaveProfileToMem(profile, nullptr, &size)) {
        bytes.resize(size);
        if (!cmsSaveProfileToMem(profile, bytes.data(), &size)) bytes.clear();
    }
    cmsCloseProfile(profile);
    // Bytes 24 to 35 say when it was made: year, month, day, hour, minute, second.
    constexpr std::string_view never{"\x07\xD0\x00\x01\x00\x01\x00\x00\x00\x00\x00\x00", 12};
    if (bytes.size() > 36) bytes.replace(24, never.size(), never);
    return bytes;
}

}  // namespace mijlpaal::letters::pdf

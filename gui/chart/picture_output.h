#pragma once

#include "base/message.h"
#include "chart/picture.h"

#include <wx/bitmap.h>
#include <wx/image.h>
#include <wx/prntbase.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// What becomes of a picture outside of the window: an image, a file, the clipboard, paper.
namespace mijlpaal::gui {

/// On white paper. `scale` is how many pixels of the image are one of the picture.
wxImage imageOf(const chart::Picture& picture, double scale = 2);

/// Larger images than this cannot be handled by many programs.
inline constexpr double mostImagePixels = 16000;
bool fitsImage(const chart::Picture& picture);

bool copyPicture(const chart::Picture& picture);

/// As the ending says: PNG or SVG.
/// Errors: the file cannot be written; the picture is too large for PNG; another ending.
std::optional<base::Message> savePicture(const chart::Picture& picture, const std::string& title,
                                         const std::filesystem::path& file);

/// Asks for a file, which is called `title` unless one says otherwise. Nothing when that was left.
std::optional<std::filesystem::path> askPictureFile(wxWindow* parent, const wxString& title);

/// A picture a page, as large as fits within the margins.
class PicturePrintout : public wxPrintout {
public:
    PicturePrintout(const wxString& title, std::vector<chart::Picture> pages)
        : wxPrintout{title}, pages_{std::move(pages)} {}

    bool HasPage(int page) override { return page >= 1 && page <= static_cast<int>(pages_.size()); }
    void GetPageInfo(int* least, int* most, int* from, int* to) override;
    bool OnPrintPage(int page) override;

private:
    std::vector<chart::Picture> pages_;
};

/// What a page of the printer that was chosen last is wide and high, in pixels of a picture, within its margins.
wxSize pageSize();

/// Shows how the pages would look, from where they can be printed.
void previewPages(wxWindow* parent, const wxString& title, const std::vector<chart::Picture>& pages);
/// Asks for a printer. False when there is something wrong with it.
bool printPages(wxWindow* parent, const wxString& title, const std::vector<chart::Picture>& pages);

}  // namespace mijlpaal::gui

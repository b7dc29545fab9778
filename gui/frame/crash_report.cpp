#include "gui/frame/crash_report.h"

#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <climits>
#include <csignal>
#include <cstring>
#include <ctime>
#include <functional>

// Where the program lies in memory; the linker knows.
extern "C" const char __executable_start, etext;

namespace mijlpaal::gui {

namespace {

constexpr std::string_view prefix = "crash-", ending = ".txt";
constexpr std::size_t remembered = 30, longest = 48, deepest = 64;

// All that a report needs is made ready beforehand: after a fault no memory may be asked for.
std::array<std::array<char, longest>, remembered> trail{};
std::atomic<std::size_t> commandCount = 0;
std::atomic<std::int64_t> lastRevision = 0;
std::array<char, PATH_MAX> reportFile{};
std::array<void*, deepest> stack{};
alignas(16) std::array<char, 64 * 1024> signalStack{};
std::atomic<bool> isWritten = false;

/// Writes text and numbers with nothing but `write`.
class Report {
public:
    explicit Report(int descriptor) : descriptor_{descriptor} {}

    Report& operator<<(const char* text) {
        put(text, std::strlen(text));
        return *this;
    }
    Report& number(std::uint64_t value, unsigned base = 10, int least = 1) {
        std::array<char, 24> digits{};
        auto at = digits.size();
        do {
            digits[--at] = "0123456789abcdef"[value % base];
            value /= base;
            --least;
        } while (value > 0 || least > 0);
        put(digits.data() + at, digits.size() - at);
        return *this;
    }

private:
    void put(const char* bytes, std::size_t count) {
        while (count > 0) {
            const auto written = ::write(descriptor_, bytes, count);
            if (written <= 0) return;
            bytes += written;
            count -= static_cast<std::size_t>(written);
        }
    }

    int descriptor_;
};

void writeMoment(Report& report) {
    const auto now = std::chrono::sys_seconds{std::chrono::seconds{::time(nullptr)}};
    const auto day = std::chrono::floor<std::chrono::days>(now);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{now - day};
    report.number(static_cast<std::uint64_t>(int{date.year()})) << "-";
    report.number(unsigned{date.month()}, 10, 2) << "-";
    report.number(unsigned{date.day()}, 10, 2) << "T";
    report.number(static_cast<std::uint64_t>(time.hours().count()), 10, 2) << ":";
    report.number(static_cast<std::uint64_t>(time.minutes().count()), 10, 2) << ":";
    report.number(static_cast<std::uint64_t>(time.seconds().count()), 10, 2) << "Z\n";
}

void writeStack(Report& report) {
    const auto depth = ::backtrace(stack.data(), static_cast<int>(stack.size()));
    for (int i = 0; i < depth; ++i) {
        const auto* at = static_cast<const char*>(stack[static_cast<std::size_t>(i)]);
        // As addr2line wants it, whatever place the program was loaded at.
        const bool isOurs = std::less<>{}(&__executable_start, at) && std::less<>{}(at, &etext);
        report << (isOurs ? "  mijlpaal-gui+0x" : "  0x");
        report.number(reinterpret_cast<std::uintptr_t>(at) -
                          (isOurs ? reinterpret_cast<std::uintptr_t>(&__executable_start) : 0),
                      16)
            << "\n";
    }
}

const char* wordsFor(int signal) {
    switch (signal) {
        case SIGSEGV:
            return "SIGSEGV";
        case SIGBUS:
            return "SIGBUS";
        case SIGFPE:
            return "SIGFPE";
        case SIGILL:
            return "SIGILL";
        default:
            return "SIGABRT";
    }
}

void onSignal(int signal) {
    reportCrash(wordsFor(signal));
    ::raise(signal);  // the handler is gone by now
}

}  // namespace

void reportCrashesTo(const std::filesystem::path& folder) {
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    const auto started = std::chrono::system_clock::now().time_since_epoch() / std::chrono::seconds{1};
    const auto file = (folder / (std::string{prefix} + std::to_string(started) + "-" +
                                 std::to_string(::getpid()) + std::string{ending}))
                          .string();
    if (file.size() >= reportFile.size()) return;
    std::copy(file.begin(), file.end(), reportFile.begin());
    // The first call loads a library, which a handler of signals may not.
    ::backtrace(stack.data(), 1);

    // Also for a stack that is full.
    stack_t other{};
    other.ss_sp = signalStack.data();
    other.ss_size = signalStack.size();
    ::sigaltstack(&other, nullptr);
    struct sigaction action {};
    action.sa_handler = onSignal;
    action.sa_flags = static_cast<int>(SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
    for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT}) ::sigaction(signal, &action, nullptr);
}

void noteCommand(std::string_view name) {
    const auto own = std::find_if_not(name.begin(), name.end(), [](char each) {
        return (each >= 'a' && each <= 'z') || each == '_' || each == '.';
    });
    auto& line = trail[commandCount % remembered];
    line = {};
    const auto length = std::min<std::size_t>(static_cast<std::size_t>(own - name.begin()), longest - 1);
    std::copy_n(name.begin(), length, line.begin());
    ++commandCount;
}

void noteRevision(std::int64_t revision) {
    lastRevision = revision;
}

void reportCrash(const char* why) noexcept {
    if (reportFile[0] == '\0' || isWritten.exchange(true)) return;
    const int descriptor = ::open(reportFile.data(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor < 0) return;
    Report report{descriptor};
    report << "Mijlpaal " MIJLPAAL_VERSION "\nEnded by: " << why << "\nAt: ";
    writeMoment(report);
    report << "Revision: ";
    report.number(static_cast<std::uint64_t>(lastRevision.load())) << "\nLast commands, the newest last:\n";
    const std::size_t count = commandCount;
    for (auto i = count < remembered ? 0 : count - remembered; i < count; ++i)
        report << "  " << trail[i % remembered].data() << "\n";
    report << "Stack:\n";
    writeStack(report);
    ::close(descriptor);
}

std::vector<std::filesystem::path> crashReports(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> reports;
    std::error_code ignored;
    for (std::filesystem::directory_iterator at{folder, ignored}, end; at != end; at.increment(ignored)) {
        const auto name = at->path().filename().string();
        if (name.starts_with(prefix) && name.ends_with(ending)) reports.push_back(at->path());
    }
    std::sort(reports.rbegin(), reports.rend());
    return reports;
}

}  // namespace mijlpaal::gui

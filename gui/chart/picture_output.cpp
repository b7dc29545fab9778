#include "gui/chart/picture_output.h"

#include "base/output_file.h"
#include "chart/svg.h"
#include "gui/dialogs/output_file.h"
#include "gui/parts/picture_painter.h"
#include "gui/parts/text.h"

#include <wx/clipbrd.h>
#include <wx/dcmemory.h>
#include <wx/filedlg.h>
#include <wx/graphics.h>
#include <wx/imagpng.h>
#include <wx/mstream.h>
#include <wx/paper.h>
#include <wx/printdlg.h>
#include <wx/settings.h>
#include <wx/translation.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace mijlpaal::gui {

namespace {

wxFont paperFont() {
    return wxSystemSettings::GetFont(wxSYS_DEFAULT_GUI_FONT);
}

/// Both a file and the clipboard hold images as PNG.
void learnPng() {
    if (!wxImage::FindHandler(wxBITMAP_TYPE_PNG)) wxImage::AddHandler(new wxPNGHandler);
}

/// Within the program: a wide page, as plans are.
wxPrintData& printData() {
    static wxPrintData data = [] {
        wxPrintData first;
        first.SetOrientation(wxLANDSCAPE);
        first.SetPaperId(wxPAPER_A4);
        return first;
    }();
    return data;
}

std::optional<base::Message> written(const std::filesystem::path& file, std::string_view bytes) {
    const auto done = base::writeWholeFile(file, bytes);
    return done ? std::nullopt : std::optional{done.error()};
}

}  // namespace

wxImage imageOf(const chart::Picture& picture, double scale) {
    const auto pixels = [scale](double length) { return std::max(static_cast<int>(std::ceil(length * scale)), 1); };
    wxImage image{pixels(picture.width), pixels(picture.height)};
    std::fill_n(image.GetData(), 3 * static_cast<std::size_t>(image.GetWidth()) * image.GetHeight(),
                static_cast<unsigned char>(255));
    // It is written into the image when the context goes.
    const std::unique_ptr<wxGraphicsContext> context{wxGraphicsContext::Create(image)};
    context->Scale(scale, scale);
    paint(*context, picture, paperFont(), Ground::paper);
    return image;
}

bool fitsImage(const chart::Picture& picture) {
    return std::max(picture.width, picture.height) <= mostImagePixels;
}

bool copyPicture(const chart::Picture& picture) {
    if (!fitsImage(picture) || !wxTheClipboard->Open()) return false;
    learnPng();
    const bool done = wxTheClipboard->SetData(new wxBitmapDataObject{wxBitmap{imageOf(picture)}});
    wxTheClipboard->Close();
    return done;
}

std::optional<base::Message> savePicture(const chart::Picture& picture, const std::string& title,
                                         const std::filesystem::path& file) {
    const auto ending = wxString::FromUTF8(file.extension().string()).Lower();
    if (ending == ".svg") {
        return written(file,
                       chart::svgText(picture, title, language() == model::Language::dutch ? "nl" : "en"));
    }
    if (ending != ".png")
        return base::message("{file} must end in .png or .svg.", {{"file", file.filename().string()}});
    if (!fitsImage(picture))
        return base::message("The picture is too large for PNG. Save it as SVG, or show fewer rows.");
    learnPng();
    const auto scale = std::max(picture.width, picture.height) * 2 <= mostImagePixels ? 2.0 : 1.0;
    wxMemoryOutputStream bytes;
    imageOf(picture, scale).SaveFile(bytes, wxBITMAP_TYPE_PNG);
    const auto* buffer = bytes.GetOutputStreamBuffer();
    return written(file, {static_cast<const char*>(buffer->GetBufferStart()), buffer->GetIntPosition()});
}

std::optional<std::filesystem::path> askPictureFile(wxWindow* parent, const wxString& title) {
    wxFileDialog dialog{parent, _("Save picture"), {}, title + ".png", "PNG (*.png)|*.png|SVG (*.svg)|*.svg",
                        wxFD_SAVE | wxFD_OVERWRITE_PROMPT};
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    auto file = withEnding(*parent, _("Save picture"), toUtf8(dialog.GetPath()),
                           dialog.GetFilterIndex() == 1 ? ".svg" : ".png");
    return file.empty() ? std::nullopt : std::optional{std::move(file)};
}

void PicturePrintout::GetPageInfo(int* least, int* most, int* from, int* to) {
    *least = *from = 1;
    *most = *to = static_cast<int>(pages_.size());
}

bool PicturePrintout::OnPrintPage(int page) {
    if (!HasPage(page) || !GetDC()) return false;
    const auto& picture = pages_[static_cast<std::size_t>(page - 1)];
    const std::unique_ptr<wxGraphicsContext> context{wxGraphicsContext::CreateFromUnknownDC(*GetDC())};
    if (!context) return false;
    int width = 0, height = 0;
    GetDC()->GetSize(&width, &height);
    const auto margin = std::min(width, height) * 0.05;
    const auto scale = std::min((width - 2 * margin) / picture.width, (height - 2 * margin) / picture.height);
    context->Translate(margin, margin);
    context->Scale(scale, scale);
    context->Clip(0, 0, picture.width, picture.height);
    paint(*context, picture, paperFont(), Ground::paper);
    return true;
}

wxSize pageSize() {
    // Points of the paper as pixels, less the margins on both sides.
    const auto* paper = wxThePrintPaperDatabase->FindPaperType(printData().GetPaperId());
    const auto tenths = paper ? paper->GetSize() : wxSize{2100, 2970};
    const auto pixels = [](int tenthsOfMillimetre) {
        return static_cast<int>(tenthsOfMillimetre / 254.0 * 96 * 0.9 * 1.4);
    };
    const wxSize size{pixels(tenths.x), pixels(tenths.y)};
    return printData().GetOrientation() == wxLANDSCAPE ? wxSize{size.y, size.x} : size;
}

void previewPages(wxWindow* parent, const wxString& title, const std::vector<chart::Picture>& pages) {
    wxPrintDialogData data{printData()};
    auto* preview =
        new wxPrintPreview{new PicturePrintout{title, pages}, new PicturePrintout{title, pages}, &data};
    if (!preview->IsOk()) {
        delete preview;
        return;
    }
    auto* frame = new wxPreviewFrame{preview, parent, title, wxDefaultPosition, parent->FromDIP(wxSize{1000, 760})};
    frame->Initialize();
    frame->Show();
}

bool printPages(wxWindow* parent, const wxString& title, const std::vector<chart::Picture>& pages) {
    wxPrintDialogData data{printData()};
    data.SetMaxPage(static_cast<int>(pages.size()));
    wxPrinter printer{&data};
    PicturePrintout printout{title, pages};
    if (printer.Print(parent, &printout, true)) printData() = printer.GetPrintDialogData().GetPrintData();
    return wxPrinter::GetLastError() != wxPRINTER_ERROR;
}

}  // namespace mijlpaal::gui

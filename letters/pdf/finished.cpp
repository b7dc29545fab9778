// Pointers as the standard library has them; the header asks each user to choose.
#define POINTERHOLDER_TRANSITION 4

#include "letters/pdf/drawn.h"

#include "base/xml_text.h"
#include "letters/pdf/colour_profile.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>

namespace mijlpaal::letters::pdf {

namespace {

using Handle = QPDFObjectHandle;

std::string escaped(std::string_view text) {
    return base::escapedXml(visibleText(text));
}

/// What the file says of itself, in the form that PDF/A reads (XMP).
std::string metadata(const Document& document) {
    const std::string language = document.language == Language::dutch ? "nl-NL" : "en-GB";
    const auto property = [](std::string_view schema, std::string_view prefix, std::string_view name) {
        return "<rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>"
               "<pdfaSchema:namespaceURI>" +
               std::string{schema} + "</pdfaSchema:namespaceURI><pdfaSchema:prefix>" + std::string{prefix} +
               "</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">"
               "<pdfaProperty:name>" +
               std::string{name} +
               "</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
               "<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289"
               "</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>";
    };
    return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
           " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\""
           " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
           " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
           " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
           escaped(document.title) + "</rdf:li></rdf:Alt></dc:title>\n<dc:language><rdf:Bag><rdf:li>" + language +
           "</rdf:li></rdf:Bag></dc:language>\n<xmp:CreateDate>" + isoDay(document.date) +
           "T00:00:00Z</xmp:CreateDate>\n"
           "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\n"
           "<pdfaExtension:schemas><rdf:Bag>" +
           property("http://www.aiim.org/pdfua/ns/id/", "pdfuaid", "part") +
           "</rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n"
           "<?xpacket end=\"w\"?>";
}

/// Takes what is none of the text out of the structure, and tells which numbers the stretches got, in the
/// order in which they stand.
std::string withArtifacts(std::string_view content, std::vector<int>& numbers) {
    constexpr std::string_view middle = " << /MCID ", end = " >> BDC";
    const std::string artifact = std::string{"/"} + artifactMark;
    std::string made;
    made.reserve(content.size());
    for (std::size_t at = 0; at < content.size();) {
        const auto stop = std::min(content.find('\n', at), content.size());
        const auto line = content.substr(at, stop - at);
        const auto number = line.find(middle);
        if (line.starts_with('/') && number != std::string_view::npos && line.ends_with(end)) {
            const auto digits = line.substr(number + middle.size());
            numbers.push_back(std::stoi(std::string{digits.substr(0, digits.size() - end.size())}));
            made += line.starts_with(artifact) ? std::string_view{"/Artifact BMC"} : line;
        } else {
            made += line;
        }
        if (stop < content.size()) made += '\n';
        at = stop + 1;
    }
    return made;
}

class Finish {
public:
    Finish(const Drawn& pages, const Document& document) : drawn_{pages}, document_{document} {
        pdf_.processMemoryFile("letter.pdf", drawn_.bytes.data(), drawn_.bytes.size());
    }

    std::string run() {
        pages_ = QPDFPageDocumentHelper{pdf_}.getAllPages();
        numbers_.resize(pages_.size());
        owners_.resize(pages_.size());
        for (std::size_t i = 0; i < pages_.size(); ++i) finishPage(i);
        for (std::size_t i = 0; i < drawn_.elements.size(); ++i)
            elements_.push_back(pdf_.makeIndirectObject(Handle::newDictionary()));
        addTree();
        addCatalogue();
        QPDFWriter writer{pdf_};
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setDeterministicID(true);
        writer.write();
        const std::unique_ptr<Buffer> buffer{writer.getBuffer()};
        return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
    }

private:
    void finishPage(std::size_t index) {
        auto page = pages_[index].getObjectHandle();
        page.replaceKey("/StructParents", Handle::newInteger(static_cast<long long>(index)));
        page.replaceKey("/Tabs", Handle::newName("/S"));
        auto content = page.getKey("/Contents");
        const auto data = content.getStreamData(qpdf_dl_all);
        content.replaceStreamData(
            withArtifacts({reinterpret_cast<const char*>(data->getBuffer()), data->getSize()}, numbers_[index]),
            Handle::newNull(), Handle::newNull());
    }

    void addTree() {
        auto root = pdf_.makeIndirectObject(Handle::newDictionary());
        root.replaceKey("/Type", Handle::newName("/StructTreeRoot"));
        root.replaceKey("/K", elements_.front());
        fill(0, root);
        auto parents = Handle::newArray();
        for (std::size_t i = 0; i < pages_.size(); ++i) {
            auto owners = Handle::newArray();
            for (const auto& owner : owners_[i]) owners.appendItem(owner);
            parents.appendItem(Handle::newInteger(static_cast<long long>(i)));
            parents.appendItem(pdf_.makeIndirectObject(owners));
        }
        auto tree = Handle::newDictionary();
        tree.replaceKey("/Nums", parents);
        root.replaceKey("/ParentTree", pdf_.makeIndirectObject(tree));
        root.replaceKey("/ParentTreeNextKey", Handle::newInteger(static_cast<long long>(pages_.size())));
        if (!notes_.empty()) {
            // By name; they have the same length, so this is also the order of their bytes.
            auto names = Handle::newArray();
            for (const auto& [name, element] : notes_) {
                names.appendItem(Handle::newString(name));
                names.appendItem(element);
            }
            auto ids = Handle::newDictionary();
            ids.replaceKey("/Names", names);
            root.replaceKey("/IDTree", pdf_.makeIndirectObject(ids));
        }
        pdf_.getRoot().replaceKey("/StructTreeRoot", root);
    }

    void fill(std::size_t index, Handle parent) {
        const auto& element = drawn_.elements[index];
        auto self = elements_[index];
        self.replaceKey("/Type", Handle::newName("/StructElem"));
        self.replaceKey("/S", Handle::newName("/" + element.type));
        self.replaceKey("/P", parent);
        if (element.type == "TH") self.replaceKey("/A", attribute("/Table", "/Scope", "/Column"));
        if (element.type == "L")
            self.replaceKey("/A", attribute("/List", "/ListNumbering", element.isNumbered ? "/Decimal" : "/Disc"));
        if (!element.description.empty())
            self.replaceKey("/Alt", Handle::newUnicodeString(visibleText(element.description)));
        if (!element.box.empty()) {
            auto layout = attribute("/Layout", "/Placement", "/Block");
            auto box = Handle::newArray();
            for (const auto each : element.box) box.appendItem(Handle::newReal(each, 2));
            layout.replaceKey("/BBox", box);
            self.replaceKey("/A", layout);
        }
        if (element.type == "Note") {
            auto number = std::to_string(notes_.size() + 1);
            const auto name = "noot" + std::string(number.size() < 6 ? 6 - number.size() : 0, '0') + number;
            self.replaceKey("/ID", Handle::newString(name));
            notes_.emplace_back(name, self);
        }
        auto kids = Handle::newArray();
        for (const auto& kid : element.kids) {
            if (const auto* inner = std::get_if<std::size_t>(&kid)) {
                fill(*inner, self);
                kids.appendItem(elements_[*inner]);
            } else {
                kids.appendItem(content(std::get<Stretch>(kid), self));
            }
        }
        self.replaceKey("/K", kids);
    }

    Handle content(const Stretch& stretch, const Handle& owner) {
        const auto number = static_cast<std::size_t>(numbers_.at(stretch.page).at(stretch.number));
        auto& owners = owners_[stretch.page];
        if (owners.size() <= number) owners.resize(number + 1, Handle::newNull());
        owners[number] = owner;
        auto made = Handle::newDictionary();
        made.replaceKey("/Type", Handle::newName("/MCR"));
        made.replaceKey("/Pg", pages_[stretch.page].getObjectHandle());
        made.replaceKey("/MCID", Handle::newInteger(static_cast<long long>(number)));
        return made;
    }

    static Handle attribute(const char* of, const char* name, const char* value) {
        auto made = Handle::newDictionary();
        made.replaceKey("/O", Handle::newName(of));
        made.replaceKey(name, Handle::newName(value));
        return made;
    }

    Handle stream(const std::string& bytes) { return Handle::newStream(&pdf_, bytes); }

    void addCatalogue() {
        auto root = pdf_.getRoot();
        root.replaceKey("/Lang", Handle::newString(document_.language == Language::dutch ? "nl-NL" : "en-GB"));
        root.replaceKey("/MarkInfo", Handle::parse("<< /Marked true >>"));
        root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
        auto about = stream(metadata(document_));
        about.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
        about.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
        root.replaceKey("/Metadata", about);
        auto profile = stream(colourProfile());
        profile.getDict().replaceKey("/N", Handle::newInteger(3));
        auto intent = Handle::parse("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) "
                                    "/Info (sRGB IEC61966-2.1) >>");
        intent.replaceKey("/DestOutputProfile", profile);
        auto intents = Handle::newArray();
        intents.appendItem(intent);
        root.replaceKey("/OutputIntents", intents);
        // Nothing of who wrote it, with what and when: the day is that of the document.
        auto information = Handle::newDictionary();
        information.replaceKey("/Title", Handle::newUnicodeString(visibleText(document_.title)));
        auto day = isoDay(document_.date);
        std::erase(day, '-');
        information.replaceKey("/CreationDate", Handle::newString("D:" + day + "000000Z"));
        for (const auto& [name, value] : document_.properties) {
            if (!value.empty())
                information.replaceKey("/" + visibleText(name), Handle::newUnicodeString(visibleText(value)));
        }
        pdf_.getTrailer().replaceKey("/Info", pdf_.makeIndirectObject(information));
    }

    const Drawn& drawn_;
    const Document& document_;
    QPDF pdf_;
    std::vector<QPDFPageObjectHelper> pages_;
    std::vector<std::vector<int>> numbers_;    ///< of the stretches of each page
    std::vector<std::vector<Handle>> owners_;  ///< of each page: which element a number belongs to
    std::vector<Handle> elements_;
    std::vector<std::pair<std::string, Handle>> notes_;
};

}  // namespace

base::Result<std::string> finished(const Drawn& pages, const Document& document) {
    try {
        return Finish{pages, document}.run();
    } catch (const std::exception& mistake) {
        return base::failure("The PDF cannot be finished: {reason}.", {{"reason", mistake.what()}});
    }
}

}  // namespace mijlpaal::letters::pdf

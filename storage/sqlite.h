#pragma once

#include "base/message.h"
#include "model/field.h"
#include "storage/trouble.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

/// What this room needs of SQLite. Everything here throws SqlError.
namespace mijlpaal::storage {

/// A call of SQLite that failed: its extended result code, and its words for developers.
struct SqlError {
    int code = 0;
    std::string text;
};

/// The sentence for a failed call on a file.
/// What is said of a disk that is full, and of one that does not do what it is asked.
inline constexpr std::string_view diskIsFull =
    "The disk that holds {file} is full, so nothing was written. Make room and try again.";
inline constexpr std::string_view diskFails =
    "The disk that holds {file} could not be read or written, so nothing was changed.";

base::Message sentenceFor(const SqlError& error, const std::filesystem::path& file);

/// Bytes that are not text.
struct Blob {
    std::string_view bytes;
};

/// A statement in use; when it goes out of scope it can be used again and holds no lock.
class Query {
public:
    explicit Query(sqlite3_stmt* statement) : statement_{statement} {}
    Query(Query&& other) noexcept : statement_{std::exchange(other.statement_, nullptr)} {}
    Query& operator=(Query&&) = delete;
    ~Query();

    /// The next parameter of the statement.
    Query& with(std::int64_t value);
    Query& with(std::string_view value);
    Query& with(const std::string& value) { return with(std::string_view{value}); }
    Query& with(Blob value);
    Query& with(std::nullptr_t);
    Query& with(const model::Value& value);
    /// The same, without a copy: `value` stays as it is until the statement has been run.
    Query& lent(std::string_view value);
    Query& lent(Blob value);
    Query& lent(const model::Value& value);
    template <class T>
    Query& with(const std::optional<T>& value) {
        return value ? with(*value) : with(nullptr);
    }

    /// True when there is a row.
    bool step();
    void run() {
        while (step()) {
        }
    }
    /// Ready for new parameters.
    void again();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    /// Holds until the next step.
    std::string_view view(int column) const;
    std::string text(int column) const { return std::string{view(column)}; }
    /// Holds until the next step.
    std::string_view bytes(int column) const;
    std::optional<std::string> optionalText(int column) const;
    std::optional<std::int64_t> optionalInteger(int column) const;
    /// Keeps the memory of a text that `value` has already.
    void read(int column, model::Value& value) const;

private:
    sqlite3_stmt* statement_ = nullptr;
    int next_ = 1;
};

/// A connection. Statements are prepared once for each text.
class Database {
public:
    enum class Mode { write, read, unchangingRead };

    /// Does not make a file that is not there, and believes nothing the file says.
    Database(const std::filesystem::path& file, Mode mode);
    /// In memory.
    Database();

    /// Whether closing the last connection to the file moves its log into it. Not so at first: a file that
    /// turns out to be something else stays as it is.
    void moveLogOnClose();

    /// All of it, in memory.
    Database copyInMemory();

    void run(const std::string& sql);
    Query query(std::string_view sql);
    std::int64_t integer(std::string_view sql);
    std::string text(std::string_view sql);
    std::int64_t changedRows() const;

    sqlite3* handle() const { return handle_.get(); }

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    struct Finalise {
        void operator()(sqlite3_stmt* statement) const;
    };
    void protect();

    std::unique_ptr<sqlite3, Close> handle_;
    std::map<std::string, std::unique_ptr<sqlite3_stmt, Finalise>, std::less<>> statements_;
};

/// Undoes everything when it goes out of scope without `commit`.
class Transaction {
public:
    enum class Kind { read, write };
    Transaction(Database& database, Kind kind);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    void commit();

private:
    Database& database_;
    bool open_ = true;
};

}  // namespace mijlpaal::storage

#include "storage/sqlite.h"

#include <sqlite3.h>

namespace mijlpaal::storage {

namespace {

/// Longer than any record a person makes; a file that claims more is not ours.
constexpr int longestText = 256 * 1024 * 1024;
constexpr int waitMilliseconds = 5000;

[[noreturn]] void failed(sqlite3* handle) {
    throw SqlError{sqlite3_extended_errcode(handle), sqlite3_errmsg(handle)};
}

/// SQLite reads `?`, `#` and `%` in a URI.
std::string immutableUri(const std::filesystem::path& file) {
    std::string uri = "file:";
    for (const char c : file.string()) {
        if (c == '?') {
            uri += "%3f";
        } else if (c == '#') {
            uri += "%23";
        } else if (c == '%') {
            uri += "%25";
        } else {
            uri += c;
        }
    }
    return uri + "?immutable=1";
}

}  // namespace

base::Message sentenceFor(const SqlError& error, const std::filesystem::path& file) {
    const auto sentence = [&](std::string_view text) {
        // The words of SQLite are not for people, but help in a report.
        return base::message(text, {{"file", file.string()}, {"detail", error.text}});
    };
    switch (error.code & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return sentence(
                "Another program is busy with {file}, so nothing was done. Try again in a moment.");
        case SQLITE_FULL:
            return sentence(diskIsFull);
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return sentence("{file} is damaged. Go back to a copy of it.");
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return sentence("{file} cannot be written, so nothing was changed.");
        case SQLITE_CANTOPEN:
            return sentence(
                "{file}, or a file that belongs beside it, cannot be opened. Check who may read its folder.");
        case SQLITE_IOERR:
            return sentence(diskFails);
        case SQLITE_NOMEM:
            return sentence("There is not enough memory to work with {file}.");
        case SQLITE_TOOBIG:
            return sentence("A text is too long to be kept in {file}, so nothing was written.");
        default:
            return sentence("{file} could not be used as a portfolio: {detail}.");
    }
}

// ---- Query ------------------------------------------------------------------------------------

Query::~Query() {
    if (!statement_) return;
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
}

Query& Query::with(std::int64_t value) {
    if (sqlite3_bind_int64(statement_, next_++, value) != SQLITE_OK) failed(sqlite3_db_handle(statement_));
    return *this;
}

Query& Query::with(std::string_view value) {
    // A view without bytes may hold a null pointer, which would bind NULL.
    const auto* bytes = value.data() ? value.data() : "";
    if (sqlite3_bind_text64(statement_, next_++, bytes, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8) !=
        SQLITE_OK) {
        failed(sqlite3_db_handle(statement_));
    }
    return *this;
}

Query& Query::with(Blob value) {
    if (sqlite3_bind_blob64(statement_, next_++, value.bytes.data() ? value.bytes.data() : "",
                            value.bytes.size(), SQLITE_TRANSIENT) != SQLITE_OK) {
        failed(sqlite3_db_handle(statement_));
    }
    return *this;
}

Query& Query::lent(std::string_view value) {
    const auto* bytes = value.data() ? value.data() : "";
    if (sqlite3_bind_text64(statement_, next_++, bytes, value.size(), SQLITE_STATIC, SQLITE_UTF8) != SQLITE_OK)
        failed(sqlite3_db_handle(statement_));
    return *this;
}

Query& Query::lent(Blob value) {
    if (sqlite3_bind_blob64(statement_, next_++, value.bytes.data() ? value.bytes.data() : "", value.bytes.size(),
                            SQLITE_STATIC) != SQLITE_OK)
        failed(sqlite3_db_handle(statement_));
    return *this;
}

Query& Query::lent(const model::Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return lent(std::string_view{*text});
    return with(value);
}

Query& Query::with(std::nullptr_t) {
    if (sqlite3_bind_null(statement_, next_++) != SQLITE_OK) failed(sqlite3_db_handle(statement_));
    return *this;
}

Query& Query::with(const model::Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return with(*number);
    if (const auto* text = std::get_if<std::string>(&value)) return with(std::string_view{*text});
    return with(nullptr);
}

bool Query::step() {
    switch (sqlite3_step(statement_)) {
        case SQLITE_ROW:
            return true;
        case SQLITE_DONE:
            return false;
        default:
            failed(sqlite3_db_handle(statement_));
    }
}

void Query::again() {
    sqlite3_reset(statement_);
    next_ = 1;
}

bool Query::isNull(int column) const {
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

std::int64_t Query::integer(int column) const {
    return sqlite3_column_int64(statement_, column);
}

std::string_view Query::view(int column) const {
    const auto* bytes = sqlite3_column_text(statement_, column);
    if (!bytes) return {};
    return {reinterpret_cast<const char*>(bytes),
            static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

std::string_view Query::bytes(int column) const {
    const auto* bytes = sqlite3_column_blob(statement_, column);
    if (!bytes) return {};
    return {static_cast<const char*>(bytes),
            static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

std::optional<std::string> Query::optionalText(int column) const {
    if (isNull(column)) return std::nullopt;
    return text(column);
}

std::optional<std::int64_t> Query::optionalInteger(int column) const {
    if (isNull(column)) return std::nullopt;
    return integer(column);
}

void Query::read(int column, model::Value& value) const {
    switch (sqlite3_column_type(statement_, column)) {
        case SQLITE_INTEGER:
            value = integer(column);
            break;
        case SQLITE_TEXT:
            if (auto* text = std::get_if<std::string>(&value)) {
                *text = view(column);
            } else {
                value.emplace<std::string>(view(column));
            }
            break;
        default:
            value = std::monostate{};
    }
}

// ---- Database ---------------------------------------------------------------------------------

void Database::Close::operator()(sqlite3* handle) const {
    sqlite3_close_v2(handle);
}

void Database::Finalise::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Database::Database(const std::filesystem::path& file, Mode mode) {
    const auto name = mode == Mode::unchangingRead ? immutableUri(file) : file.string();
    const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
                      (mode == Mode::write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) |
                      (mode == Mode::unchangingRead ? SQLITE_OPEN_URI : 0);
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &handle, flags, nullptr);
    handle_.reset(handle);
    if (code != SQLITE_OK) throw SqlError{code, handle ? sqlite3_errmsg(handle) : ""};
    protect();
}

Database::Database() {
    sqlite3* handle = nullptr;
    const int flags =
        SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY;
    const int code = sqlite3_open_v2(":memory:", &handle, flags, nullptr);
    handle_.reset(handle);
    if (code != SQLITE_OK) throw SqlError{code, handle ? sqlite3_errmsg(handle) : ""};
}

/// A file from elsewhere is hostile: its triggers and views never run, and its sizes are bounded.
void Database::protect() {
    auto* handle = handle_.get();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longestText);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1'000'000);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 50);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 10);
    sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_FUNCTION_ARG, 16);
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_limit(handle, SQLITE_LIMIT_WORKER_THREADS, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);  // VACUUM INTO attaches its target
    sqlite3_busy_timeout(handle, waitMilliseconds);
    run("PRAGMA cell_size_check=ON");
}

void Database::moveLogOnClose() {
    sqlite3_db_config(handle_.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

Database Database::copyInMemory() {
    Database copy;
    auto* backup = sqlite3_backup_init(copy.handle(), "main", handle(), "main");
    if (!backup) failed(copy.handle());
    const int copied = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (copied != SQLITE_DONE) throw SqlError{copied, sqlite3_errstr(copied)};
    if (finished != SQLITE_OK) failed(copy.handle());
    copy.protect();
    return copy;
}

void Database::run(const std::string& sql) {
    if (sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        failed(handle_.get());
}

Query Database::query(std::string_view sql) {
    auto found = statements_.find(sql);
    if (found == statements_.end()) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v3(handle_.get(), sql.data(), static_cast<int>(sql.size()),
                               SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK) {
            failed(handle_.get());
        }
        found = statements_.emplace(std::string{sql}, statement).first;
    }
    return Query{found->second.get()};
}

std::int64_t Database::integer(std::string_view sql) {
    auto rows = query(sql);
    return rows.step() ? rows.integer(0) : 0;
}

std::string Database::text(std::string_view sql) {
    auto rows = query(sql);
    return rows.step() ? rows.text(0) : std::string{};
}

std::int64_t Database::changedRows() const {
    return sqlite3_changes64(handle_.get());
}

// ---- Transaction ------------------------------------------------------------------------------

Transaction::Transaction(Database& database, Kind kind) : database_{database} {
    database_.run(kind == Kind::write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction() {
    // After some errors, such as a full disk, SQLite has already rolled back.
    if (open_ && !sqlite3_get_autocommit(database_.handle())) {
        sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

void Transaction::commit() {
    database_.run("COMMIT");
    open_ = false;
}

}  // namespace mijlpaal::storage

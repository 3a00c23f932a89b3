#include "decode.h"

#include <string.h>

// Everything that is not plain is left to the reader of single fields, which knows all forms: a function here accepts
// only what that reader would take for the same value.

struct field {
    const uint8_t *bytes;
    uint64_t low, high;
    uint32_t count;
};

static inline uint64_t first_bytes(uint64_t word, uint32_t count)
{
    return count >= 8 ? word : word & ((1ULL << (8 * count)) - 1);
}

static inline uint64_t load(const uint8_t *bytes)
{
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    return word;
}

/// The words of a field of at most 16 bytes; `end` is that of the text.
static inline void read_words(struct field *field, const uint8_t *end)
{
    uint8_t copy[16] = {0};
    const uint8_t *bytes = field->bytes;
    if (end - bytes < 16) {
        memcpy(copy, bytes, field->count);
        bytes = copy;
    }
    field->low = first_bytes(load(bytes), field->count);
    field->high = field->count > 8 ? first_bytes(load(bytes + 8), field->count - 8) : 0;
}

uint64_t decode_hash(uint64_t low, uint64_t high, uint32_t count, uint32_t column)
{
    uint64_t mixed = low ^ high * 0xC2B2AE3D27D4EB4FULL ^ ((uint64_t)count << 32 | column);
    mixed *= 0x9E3779B97F4A7C15ULL;
    return (mixed ^ mixed >> 29) >> 16;
}

static inline int find(struct decode_table table, const struct field *field, uint32_t column, int64_t *value)
{
    uint64_t slot = decode_hash(field->low, field->high, field->count, column) & table.mask;
    for (; table.slots[slot] >= 0; slot = (slot + 1) & table.mask) {
        const struct decode_spelling *known = table.spellings + table.slots[slot];
        if (known->low == field->low && known->high == field->high && known->count == field->count &&
            known->column == column) {
            *value = known->number;
            return 1;
        }
    }
    return 0;
}

/// Up to eight digits at once: zeros are put before them, then neighbours are joined two by two.
static inline int eight_digits(uint64_t word, uint32_t count, uint64_t *number)
{
    const uint64_t zeros = 0x3030303030303030ULL, halves = 0xF0F0F0F0F0F0F0F0ULL;
    uint32_t blanks = 8 * (8 - count);
    uint64_t text = blanks == 0 ? word : word << blanks | zeros >> (64 - blanks);
    if ((text & halves) != zeros || ((text + 0x0606060606060606ULL) & halves) != zeros) return 0;
    uint64_t pairs = ((text & 0x0F0F0F0F0F0F0F0FULL) * 0xA01) >> 8;
    uint64_t fours = ((pairs & 0x00FF00FF00FF00FFULL) * 0x640001) >> 16;
    *number = ((fours & 0x0000FFFF0000FFFFULL) * 0x271000000001ULL) >> 32;
    return 1;
}

static const uint64_t powers[] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000};

static inline int whole_number(uint64_t low, uint64_t high, uint32_t count, uint64_t *number)
{
    uint64_t first, rest;
    if (count == 0 || count > 16) return 0;
    if (count <= 8) return eight_digits(low, count, number);
    if (!eight_digits(low, 8, &first) || !eight_digits(high, count - 8, &rest)) return 0;
    *number = first * powers[count - 8] + rest;
    return 1;
}

static inline int decimal_number(const struct field *field, struct decode_column column, int64_t *value)
{
    uint64_t whole, fraction, count = field->count;
    if (count > 13) return 0;
    if (count < 13 && whole_number(field->low, field->high, (uint32_t)count, &whole)) {
        *value = (int64_t)(whole * powers[column.decimals]);
        return 1;
    }
    // At most as many decimals as are kept, and a digit on both sides of the mark.
    for (uint32_t places = 1; places <= column.decimals && places + 1 < count; places++) {
        uint32_t mark = (uint32_t)count - places - 1;
        if (field->bytes[mark] != column.decimal_mark) continue;
        uint64_t tail = 0;
        for (uint32_t place = 0; place < places; place++) tail |= (uint64_t)field->bytes[mark + 1 + place] << (8 * place);
        uint64_t low = first_bytes(field->low, mark);
        uint64_t high = mark > 8 ? first_bytes(field->high, mark - 8) : 0;
        if (!whole_number(low, high, mark, &whole) || !eight_digits(tail, places, &fraction)) return 0;
        *value = (int64_t)(whole * powers[column.decimals] + fraction * powers[column.decimals - places]);
        return 1;
    }
    return 0;
}

/// Words for a total are longer than three letters and start with one of these.
static inline int may_name_total(const struct field *field)
{
    if (field->count <= 3) return 0;
    switch (field->bytes[0] | 0x20) {
    case 't': case 'e': case 'f': case 's': case 'g': case 'c': return 1;
    default: return 0;
    }
}

static inline int decode_field(struct field *field, const uint8_t *end, struct decode_column column,
                               struct decode_table table, int64_t *value)
{
    uint64_t number;
    if (column.kind == decode_no_total) return !may_name_total(field);
    if (field->count > 16) return 0;
    read_words(field, end);
    switch (column.kind) {
    case decode_word: return find(table, field, column.column, value);
    case decode_number_or_nothing:
        if (field->count == 0) return *value = 0, 1;
        return decimal_number(field, column, value);
    case decode_number: return decimal_number(field, column, value);
    default:
        if (!whole_number(field->low, field->high, field->count, &number) || number >> 56 != 0) return 0;
        *value = (int64_t)((uint64_t)field->count << 56 | number);
        return 1;
    }
}

int decode_fields(const uint8_t *text, size_t text_count, const uint32_t *marks, struct decode_record record,
                  uint32_t fields, const struct decode_column *columns, size_t column_count, struct decode_table table,
                  int64_t *values)
{
    if (record.mark_count != fields) return 0;
    const uint32_t *ends = marks + record.first_mark;
    int has_text_after_first = 0;
    for (size_t index = 0; index < column_count; index++) {
        uint32_t column = columns[index].column;
        uint32_t start = column == 0 ? record.start : ends[column - 1] + 1;
        struct field field = {text + start, 0, 0, ends[column] - start};
        has_text_after_first |= column > 0 && field.count > 0;
        if (!decode_field(&field, text + text_count, columns[index], table, values + index)) return 0;
    }
    // A row of empty fields, or with text in its first one only, may be blank or a note.
    return has_text_after_first;
}

struct decode_progress decode_records(const uint8_t *text, uint32_t *marks, size_t known, size_t count, uint32_t start,
                                      uint32_t lines, size_t limit, struct decode_record *records)
{
    struct decode_progress progress = {0, 0, start, lines, 0};
    for (size_t index = known; index < count; index++) {
        uint32_t end = marks[index];
        if (text[end] != '\n') continue;
        if (end + 1 - (size_t)progress.start > limit) {
            progress.is_too_long = 1;
            return progress;
        }
        if (end > progress.start && text[end - 1] == '\r') marks[index]--;
        if (index > progress.marks || marks[index] > progress.start)
            records[progress.records++] = (struct decode_record){
                progress.start, (uint32_t)progress.marks, (uint32_t)(index + 1 - progress.marks), progress.lines};
        progress.start = end + 1;
        progress.lines++;
        progress.marks = index + 1;
    }
    return progress;
}

#ifndef VIGIE_SINGLE_H
#define VIGIE_SINGLE_H

#include "field.h"

// One field after the other.

// Written out in each of the loops that call it: what does not change from field to field then leaves the loop.
#define ALONE inline __attribute__((always_inline))

static const uint64_t hash_of_high = 0xC2B2AE3D27D4EB4FULL, hash_of_last = 0x165667B19E3779F9ULL;
static const uint64_t hash_of_all = 0x9E3779B97F4A7C15ULL;

static inline uint32_t shape_of(uint32_t column, uint32_t count) { return column << 8 | count; }

static inline uint64_t hash(const struct decode_spelling *spelling)
{
    uint64_t mixed = spelling->low ^ spelling->high * hash_of_high ^ spelling->last_low ^
                     spelling->last_high * hash_of_last ^ (uint64_t)spelling->shape << 32;
    mixed *= hash_of_all;
    return (mixed ^ mixed >> 29) >> 16;
}

static inline int is_same(const struct decode_spelling *first, const struct decode_spelling *second)
{
    return first->low == second->low && first->high == second->high && first->last_low == second->last_low &&
           first->last_high == second->last_high && first->shape == second->shape;
}

// What is known of a record while its columns are read.
enum { is_plain = 1, has_text_after_first = 2 };

static ALONE int find(struct decode_table table, const struct field *field, uint32_t column, int64_t *value)
{
    struct decode_spelling wanted = {field->low, field->high, 0, 0, shape_of(column, field->count), 0};
    if (field->count > 16) {
        wanted.last_low = load(field->bytes + field->count - 16);
        wanted.last_high = load(field->bytes + field->count - 8);
    }
    for (uint64_t slot = hash(&wanted);; slot++) {
        const struct decode_spelling *known = table.spellings + (slot & table.mask);
        if (known->shape == decode_free) return 0;
        if (!is_same(known, &wanted)) continue;
        *value = known->number;
        return known->number != decode_total;
    }
}

/// Whether a field opens with one of the letters of `openings`, in any case, and is long enough to be one of their words.
static inline int opens_a_word(const struct field *field, struct decode_column column)
{
    if (field->count < column.shortest) return 0;
    uint8_t first = field->bytes[0];
    return (first & 0x40) != 0 && (column.openings >> (first & 31) & 1) != 0;
}

static ALONE int number(const struct field *field, struct decode_column column, int64_t *value)
{
    if (!decimal_number(field, column, value) || *value > column.limit) return 0;
    return !column.is_whole || *value % (int64_t)powers[column.decimals] == 0;
}

static ALONE int digits(const struct field *field, int64_t *value)
{
    uint64_t number;
    if (!whole_number(field->low, field->high, field->count, &number) || number >> 56 != 0) return 0;
    *value = (int64_t)((uint64_t)field->count << 56 | number);
    return 1;
}

static ALONE int decode_field(struct field *field, const uint8_t *end, struct decode_column column,
                              struct decode_table table, int64_t *value)
{
    if (column.kind == decode_no_word) return !opens_a_word(field, column);
    if (field->count > (column.kind == decode_word ? decode_longest : 16)) return 0;
    read_words(field, end);
    switch (column.kind) {
    case decode_word: return find(table, field, column.column, value);
    case decode_number_or_nothing:
        if (field->count == 0) return *value = 0, 1;
        return number(field, column, value);
    case decode_number: return number(field, column, value);
    default: return digits(field, value);
    }
}

/// Reads a field of the record at `index`, if that is plain up to here.
static ALONE void decode_one(struct decode_batch batch, size_t index, struct decode_column column,
                             struct decode_table table, int64_t *restrict values, uint8_t *restrict plain)
{
    if (!(plain[index] & is_plain)) return;
    const uint8_t *text = batch.text;
    const struct decode_record *record = batch.records + index;
    const split_mark *ends = batch.marks + record->first_mark, end = ends[column.column];
    uint32_t start = column.column == 0 ? record->start : mark_place(ends[column.column - 1]) + 1;
    start += mark_is_quoted(end);
    struct field field = {text + start, 0, 0, mark_place(end) - mark_is_quoted(end) - start};
    int64_t value = 0;
    int is_read = decode_field(&field, text + batch.text_count, column, table, &value);
    values[index] = value;
    uint8_t has_text = column.column > 0 && field.count > 0 ? has_text_after_first : 0;
    plain[index] = is_read ? plain[index] | has_text : 0;
}

// One loop for each kind.
#define decode_kind_alone(wanted, loop, batch, column, table, values, plain)                                           \
    case wanted: column.kind = wanted; loop(batch, column, table, values, plain); break
#define decode_each_kind_alone(...)                                                                                    \
    switch (column.kind) {                                                                                             \
        decode_kind_alone(decode_word, __VA_ARGS__);                                                                   \
        decode_kind_alone(decode_number, __VA_ARGS__);                                                                 \
        decode_kind_alone(decode_number_or_nothing, __VA_ARGS__);                                                      \
        decode_kind_alone(decode_digits, __VA_ARGS__);                                                                 \
        decode_kind_alone(decode_no_word, __VA_ARGS__);                                                               \
    }

#endif

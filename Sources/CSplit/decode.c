#include "field.h"

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

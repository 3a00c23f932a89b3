#include "field.h"

// Written out in each of the loops that call it: what does not change from field to field then leaves the loop.
#define ALONE inline __attribute__((always_inline))

static inline uint64_t hash(const struct decode_spelling *spelling)
{
    uint64_t mixed = spelling->low ^ spelling->high * 0xC2B2AE3D27D4EB4FULL ^ spelling->last_low ^
                     spelling->last_high * 0x165667B19E3779F9ULL ^ ((uint64_t)spelling->count << 32 | spelling->column);
    mixed *= 0x9E3779B97F4A7C15ULL;
    return (mixed ^ mixed >> 29) >> 16;
}

static inline int is_same(const struct decode_spelling *first, const struct decode_spelling *second)
{
    return first->low == second->low && first->high == second->high && first->last_low == second->last_low &&
           first->last_high == second->last_high && first->count == second->count && first->column == second->column;
}

uint64_t decode_hash(const struct decode_spelling *spelling) { return hash(spelling); }

int decode_is_same(const struct decode_spelling *first, const struct decode_spelling *second)
{
    return is_same(first, second);
}

struct decode_spelling decode_spell(const void *bytes, uint32_t count, uint32_t column)
{
    uint8_t copy[16] = {0};
    if (count > 0) memcpy(copy, bytes, count < 16 ? count : 16);
    struct decode_spelling spelling = {load(copy), load(copy + 8), 0, 0, count, column, 0, 0};
    if (count > 16) {
        memcpy(copy, (const uint8_t *)bytes + count - 16, 16);
        spelling.last_low = load(copy);
        spelling.last_high = load(copy + 8);
    }
    return spelling;
}

// What is known of a record while its columns are read.
enum { is_plain = 1, has_text_after_first = 2 };

static ALONE int find(struct decode_table table, const struct field *field, uint32_t column, int64_t *value)
{
    struct decode_spelling wanted = {field->low, field->high, 0, 0, field->count, column, 0, 0};
    if (field->count > 16) {
        wanted.last_low = load(field->bytes + field->count - 16);
        wanted.last_high = load(field->bytes + field->count - 8);
    }
    for (uint64_t slot = hash(&wanted) & table.mask; table.slots[slot] >= 0; slot = (slot + 1) & table.mask) {
        const struct decode_spelling *known = table.spellings + table.slots[slot];
        if (is_same(known, &wanted)) {
            *value = known->number;
            return known->number != decode_total;
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
    if (column.kind == decode_no_total) return !may_name_total(field);
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

// Values and marks are written to memory of their own: what else is read needs not be read again after each.
static ALONE void decode_all(struct decode_batch batch, struct decode_column column, struct decode_table table,
                             int64_t *restrict values, uint8_t *restrict plain)
{
    const uint8_t *text = batch.text, *end = text + batch.text_count;
    for (size_t index = 0; index < batch.count; index++) {
        if (!(plain[index] & is_plain)) continue;
        const struct decode_record *record = batch.records + index;
        const uint32_t *ends = batch.marks + record->first_mark;
        uint32_t start = column.column == 0 ? record->start : ends[column.column - 1] + 1;
        struct field field = {text + start, 0, 0, ends[column.column] - start};
        int64_t value = 0;
        int is_read = decode_field(&field, end, column, table, &value);
        values[index] = value;
        uint8_t has_text = column.column > 0 && field.count > 0 ? has_text_after_first : 0;
        plain[index] = is_read ? plain[index] | has_text : 0;
    }
}

// One loop for each kind.
void decode_values(struct decode_batch batch, struct decode_column column, struct decode_table table,
                   int64_t *restrict values, uint8_t *restrict plain)
{
#define decode_kind_alone(wanted)                                                                                      \
    case wanted: column.kind = wanted; decode_all(batch, column, table, values, plain); break
    switch (column.kind) {
        decode_kind_alone(decode_word);
        decode_kind_alone(decode_number);
        decode_kind_alone(decode_number_or_nothing);
        decode_kind_alone(decode_digits);
        decode_kind_alone(decode_no_total);
    }
#undef decode_kind_alone
}

void decode_shapes(struct decode_batch batch, uint32_t fields, uint8_t *plain)
{
    for (size_t index = 0; index < batch.count; index++)
        plain[index] = batch.records[index].mark_count == fields ? is_plain : 0;
}

void decode_end(struct decode_batch batch, uint8_t *plain)
{
    // A row of empty fields, or with text in its first one only, may be blank or a note.
    for (size_t index = 0; index < batch.count; index++) plain[index] = plain[index] == (is_plain | has_text_after_first);
}

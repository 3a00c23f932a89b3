#include "decode.h"

#include "single.h"
#include "tiers.h"

uint64_t decode_hash(const struct decode_spelling *spelling) { return hash(spelling); }

int decode_is_same(const struct decode_spelling *first, const struct decode_spelling *second)
{
    return is_same(first, second);
}

struct decode_spelling decode_spell(const void *bytes, uint32_t count, uint32_t column)
{
    uint8_t copy[16] = {0};
    if (count > 0) memcpy(copy, bytes, count < 16 ? count : 16);
    struct decode_spelling spelling = {load(copy), load(copy + 8), 0, 0, shape_of(column, count), 0};
    if (count > 16) {
        memcpy(copy, (const uint8_t *)bytes + count - 16, 16);
        spelling.last_low = load(copy);
        spelling.last_high = load(copy + 8);
    }
    return spelling;
}

// Values and marks are written to memory of their own: what else is read needs not be read again after each.
static ALONE void decode_all(struct decode_batch batch, struct decode_column column, struct decode_table table,
                             int64_t *restrict values, uint8_t *restrict plain)
{
    for (size_t index = 0; index < batch.count; index++) decode_one(batch, index, column, table, values, plain);
}

void portable_values(struct decode_batch batch, struct decode_column column, struct decode_table table,
                     int64_t *restrict values, uint8_t *restrict plain)
{
    decode_each_kind_alone(decode_all, batch, column, table, values, plain);
}

void decode_values(struct decode_batch batch, struct decode_column column, struct decode_table table,
                   int64_t *restrict values, uint8_t *restrict plain)
{
    (widest_instructions() == avx512 ? avx512_values : portable_values)(batch, column, table, values, plain);
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

#include "tiers.h"

#if defined(__x86_64__)
#include "eight_numbers.h"
#include "eight_words.h"

// Eight records at once. What is not found so is looked at again, one field after the other: see single.h.

/// Fields that open none of the words that are looked for: see `opens_a_word`.
static INLINE_AVX512 struct eight_values eight_without_words(const struct eight_fields *fields,
                                                             struct decode_column column)
{
    __mmask8 read = _mm512_mask_cmplt_epu64_mask(fields->wanted, fields->count, all(column.shortest));
    struct eight_values found = {all(0), read};
    __m512i beyond = _mm512_add_epi64(fields->start, all(8));
    __mmask8 rest = _mm512_mask_cmple_epu64_mask(fields->wanted & (__mmask8)~found.read, beyond, all(fields->text_count));
    if (rest == 0) return found;
    __m512i first = words_at(fields, fields->start, 0, rest);
    __m512i letter = _mm512_sllv_epi64(all(1), _mm512_and_si512(first, all(31)));
    __mmask8 opens = _mm512_test_epi64_mask(letter, all(column.openings)) & _mm512_test_epi64_mask(first, all(0x40));
    found.read |= rest & (__mmask8)~opens;
    return found;
}

static INLINE_AVX512 struct eight_values read_eight(const struct eight_fields *fields, struct decode_column column,
                                                    struct decode_table table)
{
    switch (column.kind) {
    case decode_word: return eight_words(fields, table, column.column);
    case decode_digits: return eight_digits_of(fields);
    case decode_no_word: return eight_without_words(fields, column);
    default: return eight_decimals(fields, column);
    }
}

static INLINE_AVX512 void look_again(struct decode_batch batch, size_t first, unsigned places,
                                     struct decode_column column, struct decode_table table,
                                     int64_t *restrict values, uint8_t *restrict plain)
{
    for (; places != 0; places &= places - 1)
        decode_one(batch, first + (size_t)__builtin_ctz(places), column, table, values, plain);
}

static INLINE_AVX512 void decode_eights(struct decode_batch batch, struct decode_column column,
                                        struct decode_table table, int64_t *restrict values,
                                        uint8_t *restrict plain)
{
    size_t index = 0;
    for (; index + 8 <= batch.count; index += 8) {
        __m128i shapes = _mm_loadl_epi64((const __m128i *)(plain + index));
        __mmask8 wanted = (__mmask8)_mm_test_epi8_mask(shapes, _mm_set1_epi8(is_plain));
        struct eight_fields fields = eight_fields(batch, index, column.column, wanted);
        struct eight_values found = read_eight(&fields, column, table);
        __mmask8 has_text = column.column > 0 ? _mm512_mask_test_epi64_mask(found.read, fields.count, fields.count) : 0;
        shapes = _mm_or_si128(shapes, _mm_maskz_set1_epi8(has_text, has_text_after_first));
        _mm_storel_epi64((__m128i *)(plain + index), shapes);
        _mm512_storeu_si512(values + index, found.values);
        look_again(batch, index, wanted & ~found.read & 0xFFU, column, table, values, plain);
    }
    look_again(batch, index, (1U << (batch.count - index)) - 1, column, table, values, plain);
}

AVX512 void avx512_values(struct decode_batch batch, struct decode_column column, struct decode_table table,
                          int64_t *restrict values, uint8_t *restrict plain)
{
    decode_each_kind_alone(decode_eights, batch, column, table, values, plain);
}
#else
void avx512_values(struct decode_batch batch, struct decode_column column, struct decode_table table,
                   int64_t *restrict values, uint8_t *restrict plain)
{
    portable_values(batch, column, table, values, plain);
}
#endif

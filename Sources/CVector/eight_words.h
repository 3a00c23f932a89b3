#ifndef VIGIE_EIGHT_WORDS_H
#define VIGIE_EIGHT_WORDS_H

#include "eight_fields.h"
#include "single.h"

/// The spellings of eight fields, and which of them have more than 8 and more than 16 bytes.
struct eight_spellings {
    __m512i low, high, last_low, last_high, shape;
    __mmask8 longer, longest;
};

static INLINE_AVX512 struct eight_spellings spellings_of(const struct eight_fields *fields, uint32_t column,
                                                         __mmask8 wanted)
{
    struct eight_spellings found = {all(0), all(0), all(0), all(0), all(0), 0, 0};
    found.shape = _mm512_or_si512(fields->count, all(shape_of(column, 0)));
    found.low = _mm512_and_si512(words_at(fields, fields->start, 0, wanted), first_bits(fields->count));
    found.longer = _mm512_mask_cmpgt_epu64_mask(wanted, fields->count, all(8));
    if (found.longer == 0) return found;
    __m512i rest = first_bits(beyond_eight(fields->count));
    found.high = _mm512_and_si512(words_at(fields, fields->start, 8, found.longer), rest);
    found.longest = _mm512_mask_cmpgt_epu64_mask(wanted, fields->count, all(16));
    if (found.longest == 0) return found;
    found.last_low = words_at(fields, fields->end, -16, found.longest);
    found.last_high = words_at(fields, fields->end, -8, found.longest);
    return found;
}

static INLINE_AVX512 __m512i times(__m512i number, uint64_t factor) { return _mm512_mullo_epi64(number, all(factor)); }

/// `hash` of single.h.
static INLINE_AVX512 __m512i hashes_of(const struct eight_spellings *wanted)
{
    __m512i mixed = _mm512_xor_si512(wanted->low, _mm512_slli_epi64(wanted->shape, 32));
    if (wanted->longer) mixed = _mm512_xor_si512(mixed, times(wanted->high, hash_of_high));
    if (wanted->longest)
        mixed = _mm512_xor_si512(mixed, _mm512_xor_si512(wanted->last_low, times(wanted->last_high, hash_of_last)));
    mixed = times(mixed, hash_of_all);
    return _mm512_srli_epi64(_mm512_xor_si512(mixed, _mm512_srli_epi64(mixed, 29)), 16);
}

/// A word of the spellings that stand at `places`, which count words too.
static INLINE_AVX512 __m512i known_word(struct decode_table table, __m512i places, int word, __mmask8 wanted)
{
    return _mm512_mask_i64gather_epi64(all(0), wanted, places, (const uint64_t *)table.spellings + word, 8);
}

/// Which of the spellings at `places`, of which the shapes are the same, are the wanted ones.
static INLINE_AVX512 __mmask8 same_text(struct decode_table table, __m512i places, const struct eight_spellings *wanted,
                                        __mmask8 same)
{
    same = _mm512_mask_cmpeq_epi64_mask(same, wanted->low, known_word(table, places, 0, same));
    if (wanted->longer) same = _mm512_mask_cmpeq_epi64_mask(same, wanted->high, known_word(table, places, 1, same));
    if (wanted->longest == 0) return same;
    same = _mm512_mask_cmpeq_epi64_mask(same, wanted->last_low, known_word(table, places, 2, same));
    return _mm512_mask_cmpeq_epi64_mask(same, wanted->last_high, known_word(table, places, 3, same));
}

/// Looks for each spelling where it should stand, and for those that do not stand there one place further, until a free
/// place is met.
static INLINE_AVX512 struct eight_values find_eight(struct decode_table table, const struct eight_spellings *wanted,
                                                    __mmask8 open)
{
    _Static_assert(sizeof(struct decode_spelling) == 5 * 8, "a spelling is five words, of which the last has its number");
    __m512i slots = _mm512_and_si512(hashes_of(wanted), all(table.mask));
    struct eight_values found = {all(0), 0};
    while (open != 0) {
        __m512i places = _mm512_add_epi64(slots, _mm512_slli_epi64(slots, 2));
        __m512i last = known_word(table, places, 4, open), shapes = _mm512_and_si512(last, all(UINT32_MAX));
        __mmask8 same = _mm512_mask_cmpeq_epi64_mask(open, shapes, wanted->shape);
        same = same_text(table, places, wanted, same);
        found.values = _mm512_mask_srli_epi64(found.values, same, last, 32);
        found.read |= same;
        open = _mm512_mask_cmpneq_epi64_mask(open & (__mmask8)~same, shapes, all(decode_free));
        slots = _mm512_and_si512(_mm512_add_epi64(slots, all(1)), all(table.mask));
    }
    return found;
}

static INLINE_AVX512 struct eight_values eight_words(const struct eight_fields *fields, struct decode_table table,
                                                     uint32_t column)
{
    __m512i beyond = _mm512_add_epi64(fields->start, all(16));
    __mmask8 wanted = _mm512_mask_cmple_epu64_mask(fields->wanted, fields->count, all(decode_longest));
    wanted = _mm512_mask_cmple_epu64_mask(wanted, beyond, all(fields->text_count));
    struct eight_spellings spellings = spellings_of(fields, column, wanted);
    struct eight_values found = find_eight(table, &spellings, wanted);
    found.read = _mm512_mask_cmpneq_epi64_mask(found.read, found.values, all(decode_total));
    return found;
}

#endif

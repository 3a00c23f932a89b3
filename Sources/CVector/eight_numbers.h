#ifndef VIGIE_EIGHT_NUMBERS_H
#define VIGIE_EIGHT_NUMBERS_H

#include "eight_fields.h"
#include "field.h"

/// The last 16 bytes up to the end of each field, those of the text before it included.
struct eight_tails {
    __m512i head, tail, count;
};

static INLINE_AVX512 struct eight_tails tails_of(const struct eight_fields *fields, __mmask8 wanted)
{
    __mmask8 longer = _mm512_mask_cmpgt_epu64_mask(wanted, fields->count, all(8));
    struct eight_tails tails = {all(0), words_at(fields, fields->end, -8, wanted), fields->count};
    if (longer) tails.head = words_at(fields, fields->end, -16, longer);
    return tails;
}

/// Eight digits are joined two by two; those that `kept` leaves out are 0. Notes in `wrong` where there are others.
static INLINE_AVX512 __m512i eight_places(__m512i text, __m512i kept, __mmask8 *wrong)
{
    __m512i digits = _mm512_and_si512(_mm512_xor_si512(text, _mm512_set1_epi8('0')), kept);
    __m512i others = _mm512_movm_epi8(_mm512_cmpgt_epu8_mask(digits, _mm512_set1_epi8(9)));
    *wrong |= _mm512_test_epi64_mask(others, others);
    __m512i pairs = _mm512_maddubs_epi16(digits, _mm512_set1_epi16(0x010A));
    __m512i fours = _mm512_madd_epi16(pairs, _mm512_set1_epi32(0x00010064));
    return _mm512_add_epi64(_mm512_mul_epu32(fours, all(10000)), _mm512_srli_epi64(fours, 32));
}

/// The numbers of up to 16 digits.
static INLINE_AVX512 __m512i whole_numbers(const struct eight_tails *tails, __mmask8 *wrong)
{
    __m512i number = eight_places(tails->tail, last_bits(tails->count), wrong), beyond = beyond_eight(tails->count);
    if (_mm512_test_epi64_mask(beyond, beyond) == 0) return number;
    __m512i first = eight_places(tails->head, last_bits(beyond), wrong);
    return _mm512_add_epi64(_mm512_mul_epu32(first, all(100000000)), number);
}

/// Takes the mark out of the numbers that have all their decimals behind one, and says which.
static INLINE_AVX512 __mmask8 take_mark(struct eight_tails *tails, struct decode_column column, __m512i parts)
{
    const uint32_t place = 8 * (7U - column.decimals);
    __m512i marks = _mm512_and_si512(tails->tail, all(0xFFULL << place));
    __mmask8 marked = _mm512_cmpeq_epi64_mask(marks, all((uint64_t)column.decimal_mark << place));
    marked = _mm512_mask_cmpgt_epu64_mask(marked, tails->count, all(column.decimals + 1U));
    // What stands before the mark moves onto it.
    __m512i moved = _mm512_or_si512(_mm512_slli_epi64(tails->tail, 8), _mm512_srli_epi64(tails->head, 56));
    moved = _mm512_or_si512(_mm512_andnot_si512(parts, moved), _mm512_and_si512(parts, tails->tail));
    tails->tail = _mm512_mask_mov_epi64(tails->tail, marked, moved);
    tails->head = _mm512_mask_slli_epi64(tails->head, marked, tails->head, 8);
    tails->count = _mm512_mask_sub_epi64(tails->count, marked, tails->count, all(1));
    return marked;
}

/// `number` of single.h, but for those with fewer decimals than are kept.
static INLINE_AVX512 struct eight_values eight_decimals(const struct eight_fields *fields, struct decode_column column)
{
    __m512i parts = all(column.decimals == 0 ? 0 : UINT64_MAX << (64 - 8 * column.decimals));
    __mmask8 read = _mm512_mask_cmpge_epu64_mask(fields->wanted, fields->end, all(16)), marked = 0, wrong = 0;
    read = _mm512_mask_cmple_epu64_mask(read, fields->count, all(13));
    if (column.kind == decode_number) read = _mm512_mask_test_epi64_mask(read, fields->count, fields->count);
    struct eight_tails tails = tails_of(fields, read);
    if (column.decimals > 0) marked = take_mark(&tails, column, parts);
    struct eight_values found = {whole_numbers(&tails, &wrong), 0};
    if ((read & ~marked) != 0)
        found.values = _mm512_mask_mullo_epi64(found.values, (__mmask8)~marked, found.values, all(powers[column.decimals]));
    if (column.is_whole)
        wrong |= marked & _mm512_test_epi64_mask(_mm512_xor_si512(tails.tail, _mm512_set1_epi8('0')), parts);
    read = _mm512_mask_cmple_epu64_mask(read & (__mmask8)~wrong, tails.count, all(12));
    found.read = _mm512_mask_cmple_epi64_mask(read, found.values, all((uint64_t)column.limit));
    return found;
}

/// `digits` of single.h.
static INLINE_AVX512 struct eight_values eight_digits_of(const struct eight_fields *fields)
{
    __mmask8 read = _mm512_mask_cmple_epu64_mask(fields->wanted, fields->count, all(16)), wrong = 0;
    read = _mm512_mask_cmpge_epu64_mask(read, fields->end, all(16));
    read = _mm512_mask_test_epi64_mask(read, fields->count, fields->count);
    struct eight_tails tails = tails_of(fields, read);
    __m512i numbers = _mm512_or_si512(whole_numbers(&tails, &wrong), _mm512_slli_epi64(fields->count, 56));
    return (struct eight_values){numbers, read & (__mmask8)~wrong};
}

#endif

#ifndef VIGIE_EIGHT_FIELDS_H
#define VIGIE_EIGHT_FIELDS_H

#include "decode.h"
#include "eight.h"

/// A column of eight records, each in 64 bits.
struct eight_fields {
    const uint8_t *text;
    size_t text_count;
    __m512i start, end, count;
    /// The records that were plain up to here.
    __mmask8 wanted;
};

/// What the fields become, where `read` says so. The others may need another look.
struct eight_values {
    __m512i values;
    __mmask8 read;
};

static INLINE_AVX512 struct eight_fields eight_fields(struct decode_batch batch, size_t index, uint32_t column,
                                                      __mmask8 wanted)
{
    // Of each of two times four records: its start, and its first mark.
    const __m512i shares = _mm512_setr_epi32(0, 4, 8, 12, 16, 20, 24, 28, 1, 5, 9, 13, 17, 21, 25, 29);
    const struct decode_record *records = batch.records + index;
    __m512i found = _mm512_permutex2var_epi32(_mm512_loadu_si512(records), shares, _mm512_loadu_si512(records + 4));
    __m256i marks = _mm512_extracti64x4_epi64(found, 1);
    struct eight_fields fields = {batch.text, batch.text_count, all(0), all(0), all(0), wanted};
    __m512i end;
    if (column == 0) {
        __m256i ends = _mm256_mmask_i32gather_epi32(_mm256_setzero_si256(), wanted, marks, batch.marks, 4);
        fields.start = _mm512_cvtepu32_epi64(_mm512_castsi512_si256(found));
        end = _mm512_cvtepu32_epi64(ends);
    } else {
        // The end of the field before and the end of the field are neighbours.
        __m512i ends = _mm512_mask_i32gather_epi64(all(0), wanted, marks, batch.marks + column - 1, 4);
        fields.start = _mm512_add_epi64(_mm512_and_si512(ends, all(INT32_MAX)), all(1));
        end = _mm512_srli_epi64(ends, 32);
    }
    // Quotes around a field are no part of it.
    __m512i quotes = _mm512_srli_epi64(end, 31);
    fields.start = _mm512_add_epi64(fields.start, quotes);
    fields.end = _mm512_sub_epi64(_mm512_and_si512(end, all(INT32_MAX)), quotes);
    fields.count = _mm512_maskz_sub_epi64(wanted, fields.end, fields.start);
    return fields;
}

/// Eight bytes from `offset` after each of `places` on.
static INLINE_AVX512 __m512i words_at(const struct eight_fields *fields, __m512i places, int offset, __mmask8 wanted)
{
    return _mm512_mask_i64gather_epi64(all(0), wanted, places, fields->text + offset, 1);
}

/// The bits of the first `count` bytes of a word, of all from 8 on.
static INLINE_AVX512 __m512i first_bits(__m512i count)
{
    return _mm512_andnot_si512(_mm512_sllv_epi64(all(UINT64_MAX), _mm512_slli_epi64(count, 3)), all(UINT64_MAX));
}

/// The bits of the last `count` bytes of a word, of all from 8 on.
static INLINE_AVX512 __m512i last_bits(__m512i count)
{
    __m512i bits = _mm512_slli_epi64(_mm512_min_epu64(count, all(8)), 3);
    return _mm512_sllv_epi64(all(UINT64_MAX), _mm512_sub_epi64(all(64), bits));
}

/// How many bytes there are beyond the eighth.
static INLINE_AVX512 __m512i beyond_eight(__m512i count)
{
    return _mm512_sub_epi64(_mm512_max_epu64(count, all(8)), all(8));
}

#endif

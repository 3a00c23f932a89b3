#include "decode.h"

/// Leaves a CR before a line feed out of the last field, which quotes may close.
static void end_before_cr(const uint8_t *text, uint32_t start, split_mark *mark)
{
    uint32_t end = mark_place(*mark);
    if (end == start || text[end - 1] != '\r') return;
    end--;
    *mark = mark_at(end, end > start && text[end - 1] == '"');
}

/// Takes the odd bytes up to a mark, and their line feeds. Returns how many bytes they are.
static uint32_t take_odd(struct split_marks marks, uint32_t mark, struct decode_progress *progress)
{
    uint32_t count = 0;
    for (; progress->odd < marks.odd_count && marks.odd[progress->odd] >> 1 <= mark; progress->odd++, count++)
        progress->lines += marks.odd[progress->odd] & 1;
    return count;
}

static int is_blank_line(struct decode_record record, split_mark end)
{
    return record.mark_count == 1 && mark_place(end) == record.start;
}

struct decode_progress decode_records(const uint8_t *text, struct split_marks marks, struct decode_progress progress,
                                      size_t limit, struct decode_record *records)
{
    progress.records = 0;
    progress.has_odd = 0;
    while (progress.feeds < marks.feed_count && !progress.has_odd) {
        uint32_t mark = marks.feeds[progress.feeds++], end = mark_place(marks.places[mark]);
        struct decode_record record = {progress.start, progress.marks, mark + 1 - progress.marks, progress.lines};
        progress.has_odd = take_odd(marks, mark, &progress) > 0 || end + 1 - (size_t)record.start > limit;
        end_before_cr(text, record.start, marks.places + mark);
        if (progress.has_odd) {
            progress.odd_record = record;
        } else if (!is_blank_line(record, marks.places[mark])) {
            records[progress.records++] = record;
        }
        progress.start = end + 1;
        progress.lines++;
        progress.marks = mark + 1;
    }
    return progress;
}

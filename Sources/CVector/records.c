#include "decode.h"

struct decode_progress decode_records(const uint8_t *text, struct split_marks marks, uint32_t start, uint32_t lines,
                                      size_t limit, struct decode_record *records)
{
    struct decode_progress progress = {0, 0, start, lines, 0};
    for (uint32_t feed = 0; feed < marks.feed_count; feed++) {
        uint32_t mark = marks.feeds[feed], end = marks.places[mark];
        if (end + 1 - (size_t)progress.start > limit) {
            progress.is_too_long = 1;
            return progress;
        }
        if (end > progress.start && text[end - 1] == '\r') marks.places[mark]--;
        if (mark > progress.marks || marks.places[mark] > progress.start)
            records[progress.records++] = (struct decode_record){
                progress.start, (uint32_t)progress.marks, (uint32_t)(mark + 1 - progress.marks), progress.lines};
        progress.start = end + 1;
        progress.lines++;
        progress.marks = mark + 1;
    }
    return progress;
}

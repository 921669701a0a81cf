"""The timeline as SVG: how much happened when, and which stretch of it served for what."""

import itertools
from collections.abc import Sequence

from intent_desktop.evaluation.axes import (
    Axis,
    bounds,
    moment,
    round_ticks,
    seconds,
    text_width,
    time_ticks,
    widened,
)
from intent_desktop.evaluation.blocks import Span, Timeline
from intent_desktop.evaluation.drawing import WIDE, Reading, box, grid, label, read_out, stroke
from intent_desktop.evaluation.numbers import format_number, format_ticks, format_time
from intent_desktop.evaluation.text import escape
from intent_desktop.messages.punctuation import labelled

HEIGHT = 150.0
LANE = 25.0
READ_OUTS = 90
DAY = 86_400.0


def timeline(block: Timeline) -> tuple[float, str]:
    """The height of the drawing, and the drawing; it is `WIDE` units wide. Spans stand in lanes above the counts."""
    starts = [seconds(moment(time)) for time in block.times]
    gaps = sorted(after - before for before, after in itertools.pairwise(starts))
    bucket = gaps[len(gaps) // 2] if gaps else DAY
    marks = sorted((seconds(moment(mark.time)), mark.name) for mark in block.marks)
    edges = [*starts, starts[-1] + bucket, *(time for time, _ in marks)]
    edges += [seconds(moment(time)) for span in block.spans for time in (span.start, span.end)]
    y_low, y_high = widened(0, max(block.counts) or 1, 4)
    ticks = round_ticks(y_low, y_high, 4)
    labels = format_ticks(ticks)
    across = Axis(*bounds(edges, from_zero=False), max(map(text_width, labels)) + 10, WIDE - 12)

    lanes = _lanes(block.spans)
    lane_top = 24.0 if marks else 2.0
    top = lane_top + LANE * len(lanes) + 28
    bottom = top + HEIGHT
    up = Axis(y_low, y_high, bottom, top)
    parts = [label(0, top - 12, block.count_label, "axis"), grid(ticks, labels, across, up)]
    parts += [_wash(span, across, up) for span in block.spans]
    for start, count in zip(starts, block.counts, strict=True):
        left, width = across.place(start), across.place(start + bucket) - across.place(start)
        shown = max(width - 1, 0.6) if width > 4 else max(width, 0.6)
        parts.append(box(left, up.place(count), shown, bottom - up.place(count), "count"))
    parts.append(stroke([(across.start, bottom), (across.end, bottom)], "zero"))
    for time, words in time_ticks(across.low, across.high):
        x = across.place(time)
        parts.append(
            stroke([(x, bottom), (x, bottom + 5)], "zero") + label(x, bottom + 19, words, "tick", "middle")
        )
    parts.append(_read_outs(block, starts, bucket, across, up))
    for time, name in marks:
        x = across.place(time)
        parts.append(stroke([(x, 2), (x, bottom)], "mark"))
        if x + 6 + text_width(name) <= WIDE:
            parts.append(label(x + 6, 13, name, "markname"))
        else:
            parts.append(label(x - 6, 13, name, "markname", "end"))
    parts += [_lane(lane, lane_top + LANE * place, across) for place, lane in enumerate(lanes)]
    return bottom + 26, "".join(parts)


def _lanes(spans: Sequence[Span]) -> list[list[Span]]:
    """Spans that stand beside each other: of one name and kind, none overlapping."""
    lanes: list[list[Span]] = []
    for span in sorted(spans, key=lambda span: moment(span.start)):
        for lane in lanes:
            alike = (lane[-1].name, lane[-1].kind) == (span.name, span.kind)
            if alike and moment(lane[-1].end) <= moment(span.start):
                lane.append(span)
                break
        else:
            lanes.append([span])
    return lanes


def _lane(lane: Sequence[Span], top: float, across: Axis) -> str:
    """The spans of a lane, and their name once: inside the first, else before it, else after the last."""
    parts = []
    for span in lane:
        left, right = _ends(span, across)
        told = escape(labelled(span.name, f"{format_time(span.start)} – {format_time(span.end)}"))
        parts.append(
            f"<g><title>{told}</title>{box(left, top, max(right - left - 1, 1), 20, f'span {span.kind}', 3)}</g>"
        )
    name = lane[0].name
    left, right = _ends(lane[0], across)
    need = text_width(name) + 14
    if need <= right - left:
        parts.append(label(left + 8, top + 14, name, "spanname"))
    elif left - need >= 0:
        parts.append(label(left - 7, top + 14, name, "spanname", "end"))
    else:
        parts.append(label(_ends(lane[-1], across)[1] + 7, top + 14, name, "spanname"))
    return "".join(parts)


def _wash(span: Span, across: Axis, up: Axis) -> str:
    left, right = _ends(span, across)
    return box(left, up.end, max(right - left, 1), up.start - up.end, f"wash {span.kind}")


def _ends(span: Span, across: Axis) -> tuple[float, float]:
    return across.place(seconds(moment(span.start))), across.place(seconds(moment(span.end)))


def _read_outs(block: Timeline, starts: Sequence[float], bucket: float, across: Axis, up: Axis) -> str:
    """One read-out a bucket; of very many buckets, of as many as a pointer can tell apart."""
    width = across.place(starts[0] + bucket) - across.place(starts[0])
    step = max((across.end - across.start) / READ_OUTS, width)
    parts, last = [], -step
    for time, start, count in zip(block.times, starts, block.counts, strict=True):
        x = across.place(start + bucket / 2)
        if x - last >= step * 0.99:
            last = x
            reading = Reading("count", up.place(count), f"{block.count_label} {format_number(count)}")
            parts.append(read_out(x, step, across, up, format_time(time), [reading]))
    return "".join(parts)

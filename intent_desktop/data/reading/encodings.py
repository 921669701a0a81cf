"""Which letters the bytes of a text stand for, and the text as UTF-8, which is what DuckDB reads.

UTF-8 with and without byte order mark, UTF-16, GB18030 (with GBK and GB2312 inside it) and Windows-1252 (with
Latin-1 inside it). A text is looked at as a whole: a single é in the last line counts.
"""

import codecs
import io
import itertools
from collections.abc import Iterable
from pathlib import Path

from intent_desktop.data.reading.sources import CHUNK
from intent_desktop.messages import Note, Problem

LONGEST_LINE = 8_000_000
_EVIDENCE_BYTES = 1_000_000
_BEFORE = b"\xef\xbb\xbf \t"
_BINARY_SHARE = 0.01
_UTF8_DAMAGE = 0.02
_CHINESE_SHARE = 0.8
_TEXT_CONTROLS = b"\t\n\r\f\x08\x1a\x1b"


class Scan:
    """What was seen of a text while its bytes went by."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.head = b""
        self.bytes = 0
        self._nuls = 0
        self._line_feeds = self._returns = self._pairs = 0
        self._last = b""
        self._evidence = bytearray()
        self._utf8 = codecs.getincrementaldecoder("utf-8")()
        self._utf8_sound = True
        self._pending = False

    def add(self, chunk: bytes) -> None:
        """Look at the next bytes of the text. Raises Problem where the first line does not end."""
        if self.bytes < CHUNK:
            self.head += chunk[: CHUNK - self.bytes]
        self.bytes += len(chunk)
        self._count_line_ends(chunk)
        first_line_open = not (
            self._line_feeds or self._returns or self.head.lstrip(_BEFORE).startswith(b"[")
        )
        if first_line_open and self.bytes > LONGEST_LINE:
            raise Problem("line_too_long", file=self.file, megabytes=LONGEST_LINE // 10**6)
        if b"\0" in chunk:
            self._nuls += chunk.count(b"\0")
        if self._pending or not chunk.isascii():
            self._add_high(chunk)

    def _count_line_ends(self, chunk: bytes) -> None:
        self._line_feeds += chunk.count(b"\n")
        if b"\r" in chunk or self._last == b"\r":
            self._returns += chunk.count(b"\r")
            self._pairs += (self._last + chunk).count(b"\r\n")
        self._last = chunk[-1:]

    def _add_high(self, chunk: bytes) -> None:
        if len(self._evidence) < _EVIDENCE_BYTES:
            lines = (line for line in chunk.split(b"\n") if not line.isascii())
            self._evidence += b"\n".join(lines)[:_EVIDENCE_BYTES] + b"\n"
        if self._utf8_sound:
            try:
                self._utf8.decode(chunk)
                self._pending = bool(self._utf8.getstate()[0])
            except UnicodeDecodeError:
                self._utf8_sound = False

    def encoding(self) -> str:
        """Python's name of the encoding, once all bytes went by. Raises Problem where they are no text."""
        head = self.head
        if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        sixteen = _sixteen_bits(head)
        if sixteen:
            return sixteen
        controls = len(head) - len(head.translate(None, bytes(set(range(32)) - set(_TEXT_CONTROLS))))
        if controls > _BINARY_SHARE * len(head):
            raise Problem("binary_file", file=self.file, content=Note("content_numbers").text())
        if self._utf8_sound and not self._pending:
            return "utf-8"
        return _eight_bits(bytes(self._evidence))

    @property
    def plain(self) -> bool:
        """Whether DuckDB can read the text as it stands: it loses rows where line ends are of several kinds."""
        one_kind = (
            self._returns == 0 or self._line_feeds == 0 or self._returns == self._pairs == self._line_feeds
        )
        return self._utf8_sound and not self._pending and not self._nuls and one_kind


def _sixteen_bits(head: bytes) -> str:
    even, odd = head[0::2], head[1::2]
    if not odd:
        return ""
    if odd.count(0) > 0.3 * len(odd) and even.count(0) < 0.01 * len(even):
        return "utf-16-le"
    if even.count(0) > 0.3 * len(even) and odd.count(0) < 0.01 * len(odd):
        return "utf-16-be"
    return ""


def _eight_bits(evidence: bytes) -> str:
    """The encoding that explains lines with letters beyond ASCII, where they are not all sound UTF-8."""
    high = [letter for letter in evidence.decode("utf-8", "replace") if letter > "\x7f"]
    if high.count("\ufffd") <= _UTF8_DAMAGE * len(high):
        return "utf-8"
    # Western letters make pairs in GB18030 too, but hardly ever pairs of the everyday Chinese plane GB2312.
    high = [letter for letter in evidence.decode("gb18030", "replace") if letter > "\x7f"]
    everyday = sum(_is_everyday_chinese(letter) for letter in high)
    return "gb18030" if everyday >= _CHINESE_SHARE * len(high) else "cp1252"


def _is_everyday_chinese(letter: str) -> bool:
    try:
        return len(letter.encode("gb2312")) == 2
    except UnicodeEncodeError:
        return False


def write_utf8(chunks: Iterable[bytes], encoding: str, target: Path) -> int:
    """Write a text as UTF-8, every line end as a line feed; the number of letters that could not be read.

    Those become the replacement sign U+FFFD, NUL bytes are left out.
    """
    decoder = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder(encoding)("replace"), translate=True)
    unread = 0
    with target.open("wb") as stream:
        for chunk in itertools.chain(chunks, [b""]):
            text = decoder.decode(chunk, final=not chunk)
            unread += text.count("\ufffd") + text.count("\0")
            stream.write(text.replace("\0", "").encode("utf-8", "replace"))
    return unread


def shown(encoding: str) -> str:
    """The encoding's name as people know it."""
    if encoding in ("cp1252", "gb18030"):
        return Note("content_western" if encoding == "cp1252" else "content_chinese").text()
    return "UTF-8" if encoding == "utf-8" else "UTF-16"

"""Tệp nén an toàn: looks through a packed workbook before anything else unpacks it."""

import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from app.rules.importing.file_errors import (
    NotASpreadsheet,
    SpreadsheetDamaged,
    SpreadsheetExpands,
    SpreadsheetOtherFormat,
    SpreadsheetWithMacros,
)
from app.spreadsheets import file_kind, limits

_CHUNK = 1 << 20
_HEADER_BYTES = 30  # of a member of an archive, before its name
_ENCRYPTED = 0x1
_READ = ("xl/", "[Content_Types].xml", "_rels/")
_FORMATS = {"xl/workbook.bin": "XLSB", "content.xml": "OpenDocument (.ods)"}


class Package:
    """A workbook of Excel 2007 and later: its parts, unpacked once within the limits."""

    def __init__(self, content: bytes, name: str) -> None:
        self._content, self.name = content, name
        try:
            with ZipFile(BytesIO(content)) as archive:
                self._members = {self.known_as(each.filename): each for each in archive.infolist()}
                self._count = len(archive.infolist())
        except (BadZipFile, ValueError, OSError, NotImplementedError) as broken:
            raise SpreadsheetDamaged(name=name) from broken
        self._refuse_others()
        if sum(info.file_size for info in self._members.values()) > limits.UNPACKED_BYTES:
            raise SpreadsheetExpands(name=name)

    def check(self) -> None:
        """Unpack every part that is going to be read, and refuse one that is not what it says."""
        if self._count != len(self._members):
            raise SpreadsheetDamaged(name=self.name)
        for info in self._members.values():
            if info.filename.startswith(_READ) and not info.is_dir():
                for _piece in self._pieces(info):
                    pass

    def part(self, name: str) -> bytes:
        """Return a part, empty when the package has none of that name."""
        info = self._members.get(self.known_as(name))
        return b"".join(self._pieces(info)) if info is not None else b""

    def names(self) -> list[str]:
        """Return the names of the parts."""
        return [info.filename for info in self._members.values() if not info.is_dir()]

    @staticmethod
    def known_as(name: str) -> str:
        """Return a part's name as readers compare it: they forgive capitals and slashes."""
        return name.replace("\\", "/").lower()

    def _refuse_others(self) -> None:
        names = {info.filename for info in self._members.values()}
        if any(name.endswith("vbaProject.bin") for name in names):
            raise SpreadsheetWithMacros(name=self.name)
        for part, kind in _FORMATS.items():
            if part in names:
                raise SpreadsheetOtherFormat(name=self.name, kind=kind)
        if "xl/workbook.xml" not in names:
            raise NotASpreadsheet(name=self.name, kind=self._other(names))

    @staticmethod
    def _other(names: set[str]) -> str:
        if any(name.startswith("word/") for name in names):
            return file_kind.WORD
        if any(name.startswith("ppt/") for name in names):
            return file_kind.SLIDES
        return file_kind.PACKED

    def _pieces(self, info: ZipInfo) -> Iterator[bytes]:
        """Give a part piece by piece; it may not be longer than the directory says."""
        if info.flag_bits & _ENCRYPTED or info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise SpreadsheetDamaged(name=self.name)
        packed = self._packed(info)
        if info.compress_type == ZIP_STORED:
            yield packed
            return
        unpacking, length, rest = zlib.decompressobj(-15), 0, packed
        try:
            while rest and not unpacking.eof:
                piece = unpacking.decompress(rest, _CHUNK)
                rest = unpacking.unconsumed_tail
                length += len(piece)
                if length > info.file_size:
                    raise SpreadsheetExpands(name=self.name)
                yield piece
        except zlib.error as broken:
            raise SpreadsheetDamaged(name=self.name) from broken
        if length != info.file_size:
            raise SpreadsheetDamaged(name=self.name)

    def _packed(self, info: ZipInfo) -> bytes:
        """Return the bytes of a part as they are stored."""
        head = info.header_offset
        lengths = self._content[head + 26 : head + _HEADER_BYTES]
        if len(lengths) < 4:
            raise SpreadsheetDamaged(name=self.name)
        name, extra = int.from_bytes(lengths[:2], "little"), int.from_bytes(lengths[2:], "little")
        start = head + _HEADER_BYTES + name + extra
        packed = self._content[start : start + info.compress_size]
        if len(packed) < info.compress_size:
            raise SpreadsheetDamaged(name=self.name)
        return packed

"""Chữ và tệp: typeface, colour, what the file says about itself, what makes it hard to edit."""

from collections.abc import Iterator, Sequence

from app.basics.text import nfc
from app.documents.form_check.articles import (
    FACE,
    FILE,
    WHOLE,
    WORD_FILE,
    broken,
    broken_at,
    noted,
)
from app.documents.form_check.seen import Line, SeenFile
from app.rules.form_report import Finding

_TIMES = ("timesnewroman", "tinos", "liberationserif")  # the last two are drawn to its measure
_ARCHIVE = {"2B", "2A", "2U", "1B", "1A", "3B", "3A", "3U"}


def face_rules(file: SeenFile, lines: Sequence[Line]) -> Iterator[Finding]:
    """Check the typeface of all lines given."""
    wrong: dict[str, list[Line]] = {}
    for line in lines:
        for name in {piece.face for piece in line.written if _says_something(piece.text)}:
            if not is_times(name):
                wrong.setdefault(name, []).append(line)
    for name, where in wrong.items():
        said = f"Phông chữ đang là “{name or 'không rõ'}”; phải dùng Times New Roman."
        yield from broken_at(FACE, where, said)
    for name in file.loose:
        yield broken(
            FACE,
            WHOLE,
            f"Phông chữ “{name}” không nằm trong tệp PDF nên máy khác có thể in ra chữ khác; "
            "phải nhúng phông chữ vào tệp.",
        )
    yield from broken_at(
        FACE,
        [line for line in lines if _is_decomposed(line)],
        "Chữ có dấu được ghép từ nhiều ký tự; phải dùng chữ dựng sẵn theo Unicode "
        "(TCVN 6909:2001).",
    )


def colour_rules(lines: Sequence[Line]) -> Iterator[Finding]:
    """Check that letters are black."""
    wrong = [line for line in lines if any(not piece.black for piece in line.written)]
    yield from broken_at(FACE, wrong, "Chữ đang có màu khác; chữ trong văn bản phải màu đen.")


def file_rules(file: SeenFile) -> Iterator[Finding]:
    """Check what the file says about itself, and how a Word file is made."""
    yield from _facts(file)
    if file.is_pdf:
        if file.archive not in _ARCHIVE:
            yield noted(FILE, WHOLE, "Tệp PDF chưa khai là PDF/A; bản lưu trữ nên là PDF/A-2b.")
        return
    if file.boxes:
        yield broken(
            WORD_FILE,
            WHOLE,
            f"Có {file.boxes} hộp văn bản (text box); "
            "phải trình bày bằng đoạn và bảng để chữ không xô lệch.",
        )
    if file.blanks:
        more = f" và {len(file.blanks) - 1} chỗ khác" if len(file.blanks) > 1 else ""
        yield broken(
            WORD_FILE,
            f"{file.blanks[0]}{more}",
            "Có đoạn trống dùng để giãn cách; phải dùng khoảng cách giữa các đoạn.",
        )
    for table in file.headless:
        yield broken(
            WORD_FILE,
            f"bảng “{table}”",
            "Hàng tiêu đề của bảng chưa đặt lặp lại ở đầu mỗi trang.",
        )


def is_times(name: str) -> bool:
    """Say whether a typeface is Times New Roman or drawn to its measure."""
    bare = "".join(letter for letter in name.lower() if letter.isalpha())
    return any(bare.startswith(each) for each in _TIMES)


def _facts(file: SeenFile) -> Iterator[Finding]:
    if not file.title.strip():
        yield noted(FILE, WHOLE, "Tệp chưa ghi tiêu đề; nên ghi tên loại và số của văn bản.")
    if not file.author.strip():
        yield noted(FILE, WHOLE, "Tệp chưa ghi tác giả; nên ghi tên cơ quan ban hành.")
    if not file.language.lower().startswith("vi"):
        yield noted(FILE, WHOLE, "Ngôn ngữ của tệp chưa đặt là tiếng Việt (vi-VN).")


def _says_something(text: str) -> bool:
    """Boxes to tick and dots to write on may come from another typeface."""
    return any(letter.isalnum() for letter in text)


def _is_decomposed(line: Line) -> bool:
    return any(nfc(piece.text) != piece.text for piece in line.written)

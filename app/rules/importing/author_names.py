"""Tên tác giả trong một ô: several people written into one cell, and who is a person at all."""

import re

from app.basics.text import fold, tidy
from app.rules.author import AUTHOR_KIND_LABELS, AuthorKind
from app.rules.importing.title_book import plain_words

_BREAKS = re.compile(r"[\n;]+|,(?!\d)|\s+(?:và|&|\+)\s+|\s\d{1,2}[.)]\s+")
_NAME = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){1,6}")
_BULLET = re.compile(r"^(?:\d{1,2}[.)]|[-•+])\s*")
_MANNER = re.compile(
    r"^(?:ông|bà|anh|chị|em|cô|thầy|đ/c|đồng chí|ts|ths|bs)[.:]?\s+", re.IGNORECASE
)

_KINDS = {
    AuthorKind.HOUSEHOLD: "ho; ho gia dinh; gia dinh",
    AuthorKind.COLLECTIVE: (
        "tap the; nhom; to; doi; hoi; chi hoi; doan; chi doan; lien doi; ban; phong; lop; thon;"
        " can bo va; to cong nghe so"
    ),
    AuthorKind.ORGANISATION: (
        "cong ty; doanh nghiep; hop tac xa; htx; truong; tram; ubnd; uy ban; trung tam; co so;"
        " to chuc; ngan hang; benh vien; xi nghiep"
    ),
}
_BEGINNINGS = sorted(
    ((phrase.strip(), kind) for kind, words in _KINDS.items() for phrase in words.split(";")),
    key=lambda each: -len(each[0]),
)
_FIRST_WORDS = frozenset(phrase.split()[0] for phrase, _kind in _BEGINNINGS)
_WORDS = {plain_words(label): kind for kind, label in AUTHOR_KIND_LABELS.items()} | {
    "ca nhan": AuthorKind.INDIVIDUAL,
    "nguoi dan": AuthorKind.INDIVIDUAL,
    "individual": AuthorKind.INDIVIDUAL,
    "person": AuthorKind.INDIVIDUAL,
    "collective": AuthorKind.COLLECTIVE,
    "group": AuthorKind.COLLECTIVE,
    "household": AuthorKind.HOUSEHOLD,
    "ho": AuthorKind.HOUSEHOLD,
    "organisation": AuthorKind.ORGANISATION,
    "organization": AuthorKind.ORGANISATION,
    "to chuc": AuthorKind.ORGANISATION,
    "doanh nghiep": AuthorKind.ORGANISATION,
}


def parts_of(text: str) -> tuple[str, ...]:
    """Return the parts of a cell that holds something for each of several authors."""
    parts = (_BULLET.sub("", tidy(part)) for part in _BREAKS.split(text))
    return tuple(part for part in parts if part)


def authors_of(text: str) -> tuple[str, ...]:
    """Return the names in a cell: several only if every part is the name of a person."""
    whole = tidy(text)
    parts = [name for name in (_bare(part) for part in _BREAKS.split(text)) if name]
    if len(parts) > 1 and all(_is_person(part) for part in parts):
        return tuple(parts)
    return (_bare(whole),) if whole else ()


def kind_of_author(name: str) -> AuthorKind:
    """Return what an author seems to be by its name."""
    if fold(name.partition(" ")[0]).strip(".,:") not in _FIRST_WORDS:
        return AuthorKind.INDIVIDUAL
    words = plain_words(name)
    for beginning, kind in _BEGINNINGS:
        if words == beginning or words.startswith(f"{beginning} "):
            return AuthorKind.INDIVIDUAL if _is_person_called_so(name, beginning) else kind
    return AuthorKind.INDIVIDUAL


def kind_in_words(text: str) -> AuthorKind | None:
    """Return the kind that a cell names, None if it names none."""
    return _WORDS.get(plain_words(text))


def _bare(text: str) -> str:
    """Return a name without the manner of address before it."""
    return _MANNER.sub("", _BULLET.sub("", tidy(text))).strip(" ,;")


def _is_person(name: str) -> bool:
    spelt = bool(_NAME.fullmatch(name)) and _is_capital(name)
    return spelt and kind_of_author(name) is AuthorKind.INDIVIDUAL


def _is_capital(name: str) -> bool:
    return all(word[0].isupper() for word in name.split())


def _is_person_called_so(name: str, beginning: str) -> bool:
    """Tell a family name such as Hồ, Đoàn, Tô from the word it looks like without its marks."""
    return (
        beginning in {"ho", "doan", "to", "doi"}
        and name.split()[0] in {"Hồ", "Đoàn", "Tô", "Đôi"}
        and _is_capital(name)
    )

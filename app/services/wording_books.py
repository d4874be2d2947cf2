"""Các tệp lời văn: what each file of sentences is called and which papers show it."""

from dataclasses import dataclass
from functools import cache

from app.basics.places import resource
from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.document import DOCUMENT_TYPES, DocumentKind
from app.rules.errors import NotFound


@dataclass(frozen=True)
class WordingBook:
    """A file of sentences: its name, its title, the papers it is printed in.

    fixed: why the office may not change it; empty when it may.
    """

    name: str
    title: str
    kinds: tuple[DocumentKind, ...] = ()
    fixed: str = ""


_DECREE = QT_TRANSLATE_NOOP(
    "Label", "Thể thức do Nghị định số 30/2020/NĐ-CP quy định nên không sửa ở đây."
)
_GRAMMAR = QT_TRANSLATE_NOOP(
    "Label", "Tên cột và cách nối từ trong danh sách; mọi văn bản dùng chung nên không sửa ở đây."
)
_FIGURES = QT_TRANSLATE_NOOP(
    "Label",
    "Lời báo cáo viết từ số liệu; nhận xét của cơ quan ghi ở mục Báo cáo. "
    "Báo cáo đã ban hành phải giữ nguyên lời nên không sửa ở đây.",
)

# Files that are not named after a kind of document; the others take the kind's own title.
_OTHERS = (
    WordingBook(
        "award_words",
        QT_TRANSLATE_NOOP("Label", "Khen thưởng: nơi nhận, căn cứ, hồ sơ"),
        (DocumentKind.AWARD_DECISION, DocumentKind.SUBMISSION),
    ),
    WordingBook(
        "idea_receipt", QT_TRANSLATE_NOOP("Label", "Phiếu tiếp nhận"), (DocumentKind.RECEIPT,)
    ),
    WordingBook(
        "score_sheet",
        QT_TRANSLATE_NOOP("Label", "Phiếu chấm điểm"),
        (DocumentKind.SCORE_SHEET, DocumentKind.BLANK_SCORE_SHEET),
    ),
    WordingBook(
        "data_sheet",
        QT_TRANSLATE_NOOP("Label", "Phiếu thông tin dữ liệu cá nhân"),
        (DocumentKind.PERSONAL_DATA_SHEET,),
    ),
    WordingBook(
        "data_words",
        QT_TRANSLATE_NOOP("Label", "Dữ liệu cá nhân: tên các loại thông tin"),
        (DocumentKind.PERSONAL_DATA_SHEET,),
    ),
    WordingBook(
        "idea_words",
        QT_TRANSLATE_NOOP("Label", "Ý tưởng: cách gọi trong văn bản"),
        (DocumentKind.PILOT_DECISION, DocumentKind.REFERRAL, DocumentKind.NOTICE),
    ),
    WordingBook("score_matrix", QT_TRANSLATE_NOOP("Label", "Bảng ghép điểm của hội đồng")),
    WordingBook("recovery_sheet", QT_TRANSLATE_NOOP("Label", "Tờ mã khôi phục")),
    WordingBook("person_extract", QT_TRANSLATE_NOOP("Label", "Bản trích dữ liệu cá nhân")),
    WordingBook("journal_extract", QT_TRANSLATE_NOOP("Label", "Trích nhật ký")),
    WordingBook("idea_list", QT_TRANSLATE_NOOP("Label", "Danh sách ý tưởng")),
    WordingBook(
        "letterhead", QT_TRANSLATE_NOOP("Label", "Đầu và cuối mọi văn bản"), (), fixed=_DECREE
    ),
    WordingBook(
        "award_list", QT_TRANSLATE_NOOP("Label", "Danh sách khen thưởng"), (), fixed=_GRAMMAR
    ),
    WordingBook(
        "report_prose",
        QT_TRANSLATE_NOOP("Label", "Lời báo cáo"),
        (DocumentKind.PERIOD_REPORT,),
        fixed=_FIGURES,
    ),
)


@cache
def all_books() -> tuple[WordingBook, ...]:
    """Return every file of sentences, in the order of the work; files without a kind come last."""
    names = {path.stem for path in resource("documents").glob("*.toml")}
    order = list(DocumentKind)
    books = [_book(name) for name in sorted(names)]
    return tuple(
        sorted(books, key=lambda one: (one.fixed != "", order.index(_first(one)), one.title))
    )


def book(name: str) -> WordingBook:
    """Return one file of sentences."""
    found = next((one for one in all_books() if one.name == name), None)
    if found is None:
        raise NotFound(what="văn bản mẫu này")
    return found


def _book(name: str) -> WordingBook:
    known = next((one for one in _OTHERS if one.name == name), None)
    if known is not None:
        return known
    if name not in set(DocumentKind):
        return WordingBook(name, name)
    kind = DocumentKind(name)
    return WordingBook(name, DOCUMENT_TYPES[kind].title, (kind,))


def _first(one: WordingBook) -> DocumentKind:
    return one.kinds[0] if one.kinds else DocumentKind.OTHER

from datetime import date

from app.documents.book import Book, BookColumn, Kind, Tab
from app.documents.office import Issue, Signature
from app.rules.document import Signing, SigningMode
from app.services.snapshots import dump, load


def test_facts_come_back_as_they_were() -> None:
    column = BookColumn("Ngày", 12, Kind.DATE)
    facts = (
        Issue("BC-UBND", 15, date(2026, 12, 20)),
        Signature(Signing(SigningMode.TM_KT, "Phó Chủ tịch", "Chủ tịch", "Ủy ban nhân dân")),
        Book("Báo cáo", (Tab("Ý tưởng", ("Danh sách",), (column,), ((date(2026, 6, 9),),)),)),
    )

    assert load(dump(facts)) == facts

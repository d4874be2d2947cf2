from app.rules.document import DocumentKind
from app.rules.publication import Personal, may_hold


def test_a_paper_says_nothing_of_who_asked_not_to_be_named_unless_it_is_listed() -> None:
    assert may_hold(DocumentKind.PERIOD_REPORT) == frozenset()
    assert may_hold(DocumentKind.MINUTES) == frozenset()


def test_how_to_reach_an_author_stands_only_on_his_own_papers() -> None:
    holding = {kind for kind in DocumentKind if Personal.CONTACT in may_hold(kind)}

    assert holding == {
        DocumentKind.RECEIPT,
        DocumentKind.SUPPLEMENT_REQUEST,
        DocumentKind.PERSONAL_DATA_SHEET,
    }

from app.services.figure_catalogue import FIGURES
from app.services.figure_definition import RecordKind
from app.services.figure_records import _READERS


def test_every_kind_of_record_is_counted_by_some_figure() -> None:
    assert {figure.kind for figure in FIGURES} == set(RecordKind)


def test_every_kind_of_record_can_be_listed() -> None:
    assert set(_READERS) == set(RecordKind)

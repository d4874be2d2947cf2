from hypothesis import given
from hypothesis import strategies as st

from app.rules.document import DocumentKind
from app.rules.paper_source import Of, Source, read_source


@given(
    st.sampled_from(DocumentKind),
    st.sampled_from(Of),
    st.sampled_from(["", "1", "120", "2026-Q3", "2026-06-01..2026-11-20"]),
)
def test_a_source_is_read_back_as_it_was_written(kind, of, key):
    source = Source(kind, of, key)

    assert read_source(source.text) == source


def test_a_source_names_kind_record_and_key():
    source = Source(DocumentKind.MINUTES, Of.SESSION, "3")

    assert (source.text, source.id) == ("minutes session 3", 3)

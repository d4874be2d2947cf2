import pytest

from app.rules import form_errors
from app.rules.saying import Refusal

KINDS = [
    each
    for each in vars(form_errors).values()
    if isinstance(each, type) and issubclass(each, Refusal) and each is not Refusal
]


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_that_cannot_be_checked_is_named_with_what_to_do(kind):
    said = str(kind(name="to-trinh.docx", limit="64 MB"))

    assert "“to-trinh.docx”" in said
    assert "ãy" in said or "Nếu" in said

from hypothesis import given
from hypothesis import strategies as st

from app.documents.template_check import TemplateCheck
from app.documents.template_file import TemplateParagraph, TemplatePart

PIECES = st.lists(
    st.sampled_from(
        ["{{", "}}", "{%", "%}", "{#", " nguoi_ky ", "p for d in can_cu ", " endfor ", "{", "}"]
    ),
    max_size=8,
)  # fmt: skip


def read(*texts):
    check = TemplateCheck()
    check.read(
        TemplatePart(
            "word/document.xml",
            tuple(TemplateParagraph(f"Đoạn {n}", text, False) for n, text in enumerate(texts, 1)),
        )
    )
    return check


@given(st.lists(PIECES.map("".join), max_size=4))
def test_whatever_stands_there_it_is_read_to_the_end(texts):
    check = read(*texts)

    for fault in check.faults:
        assert str(fault).startswith("Đoạn ")


def test_a_condition_inside_a_loop_is_in_order():
    texts = (
        "{%p for d in can_cu %}",
        "{% if co_quan %}{{ d }}{% else %}-{% endif %}",
        "{%p endfor %}",
    )

    assert read(*texts).faults == []


def test_long_texts_are_cut_in_the_sentence():
    (fault,) = read("{{ " + "a " * 100 + "}}").faults

    assert "…” không dùng được" in str(fault)

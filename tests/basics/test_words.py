from app.basics.words import QT_TRANSLATE_NOOP


def test_marked_text_is_the_text_itself():
    assert QT_TRANSLATE_NOOP("Label", "Đạt") == "Đạt"

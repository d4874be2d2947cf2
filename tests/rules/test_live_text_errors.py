from app.rules.live_text_errors import LostBrace, UnknownFigure


def test_the_clerk_reads_which_figure_is_wrong_and_what_to_do() -> None:
    assert "ideas_gone" in str(UnknownFigure(name="ideas_gone"))
    assert "Khôi phục".lower() in str(LostBrace(near="Có {idea")).lower()

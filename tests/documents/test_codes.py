from app.documents.codes import matrix, picture


def test_the_drawn_code_is_square_with_a_white_edge():
    rows = matrix("YT-2026-0005")

    assert {len(row) for row in rows} == {len(rows)}
    assert not any(rows[0])
    assert rows[2][2]


def test_the_picture_is_a_png():
    assert picture("YT-2026-0005").startswith(b"\x89PNG")

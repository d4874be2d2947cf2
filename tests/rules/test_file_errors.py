from app.rules.file_errors import DataFileNewer, FileInUse


def test_an_open_word_file_is_named_with_what_to_do():
    assert str(FileInUse(name="quyet-dinh.docx")) == (
        "Tệp quyet-dinh.docx đang mở ở chương trình khác. Hãy đóng tệp rồi thử lại."
    )


def test_a_file_of_a_later_version_is_left_as_it_is():
    assert "không bị thay đổi" in str(DataFileNewer(name="thuongninh.db"))

from app.documents import pdf, reminder
from tests.documents import samples_ideas as samples
from tests.documents.common import assert_printed_as_expected
from tests.documents.reading import pdf_pages


def test_the_letters_read_the_same_in_word_and_pdf():
    assert_printed_as_expected("reminder", reminder.lay_out(samples.reminders()))


def test_each_unit_gets_a_page_of_its_own_with_what_it_owes():
    first, second = pdf_pages(pdf.write(reminder.lay_out(samples.reminders())))

    assert "Kính gửi: Thôn Vân Hòa." in first
    assert "Chưa có ý tưởng" not in first
    assert "Chưa có ý tưởng" in second

from app.services.all_record_lists import RECORD_LISTS


def test_every_list_has_a_word_of_its_own_and_headings_that_differ() -> None:
    assert {
        "support_tasks",
        "pilots",
        "adoptions",
        "replications",
        "referrals",
        "answers",
        "units",
        "unit_tasks",
        "outreach",
    } <= RECORD_LISTS.keys()
    for word, each in RECORD_LISTS.items():
        titles = [column.title for column in each.columns]
        assert each.word == word
        assert len(set(titles)) == len(titles)

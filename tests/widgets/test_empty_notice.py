from app.widgets.empty_notice import EmptyNotice


def test_the_notice_says_what_to_do_and_offers_it(qtbot):
    notice = EmptyNotice("Chưa có ý tưởng nào.", "Tiếp nhận ý tưởng")
    qtbot.addWidget(notice)
    notice.show()

    with qtbot.waitSignal(notice.clicked):
        notice.button.click()
    notice.say("Không tìm thấy ý tưởng nào.")

    assert notice.text.text() == "Không tìm thấy ý tưởng nào."
    assert not notice.button.isVisible()

from app.rules.print_errors import AwardRevoked, ReprintNeedsReason


def test_a_second_print_asks_for_its_reason():
    assert str(ReprintNeedsReason(recipient="Lê Văn Mẫu", count=2)) == (
        "Giấy khen của Lê Văn Mẫu đã in 2 lần. Hãy ghi lý do in lại, ví dụ: tờ trước bị nhòe mực."
    )


def test_an_award_taken_back_says_what_to_do():
    assert "Hãy bỏ đánh dấu người này" in str(AwardRevoked(recipient="Lê Văn Mẫu"))

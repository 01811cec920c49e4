"""Letters: all that our people write with are there, and all others are shown kindly."""

from __future__ import annotations

import pytest

from artefacts.letters import runs_right_to_left, sayable, shortened, width

ALPHABETS = {
    "latin": "AÁÀÂÄÃÅĀĂĄÆBCÇĆČDĎĐÐEÉÈÊËĖĘĒFGĞĢHIÍÌÎÏİĮĪıJKĶLŁĻMNÑŃŅOÓÒÔÖÕØŐŒPQRŘSŚŞŠẞßTŢŤÞ"
    "UÚÙÛÜŪŲŮŰVWXYÝŸZŹŻŽaáàâäãåæbcçćčdđðeéèêëfgğhiíìîïjklłmnñoóòôöõøœpqrsśşštuúùûüvwxyýzźżž",
    "vietnamese": "ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỊỌỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸăâđêôơư",
    "cyrillic": "АБВГҐДЂЕЁЄЖЗИІЇЙЈКЛЉМНЊОПРСТЋУЎФХЦЧЏШЩЪЫЬЭЮЯ"
    "абвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюя",
    "arabic": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْٰـ٠١٢٣٤٥٦٧٨٩،؛؟«»",
    "persian": "پچژگکیۀ۰۱۲۳۴۵۶۷۸۹",
    "urdu, kurdish, pashto": "ٹڈڑںھہےڕڵێۆەڤټډړږښڼۍې",
    "signs": "0123456789.,:;!?-–—…·•’‘“”„«»()[]{}/\\@#&%*+=<>€£§°\"'",
}


@pytest.mark.parametrize("script", ALPHABETS)
def test_every_letter_our_people_write_with_is_there(script):
    letters = " ".join(ALPHABETS[script])
    assert sayable(letters) == letters


@pytest.mark.parametrize("script", ALPHABETS)
def test_every_letter_has_a_width_that_fits_a_line(script):
    assert all(0 <= width(one) < 1.7 for one in ALPHABETS[script])


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("王小明", "◌"),
        ("Ali 🙂🙂 K.", "Ali ◌ K."),
        ("👩‍👩‍👧", "◌\u200d◌\u200d◌"),
        ("a\x00b\x1b", "ab"),
        ("\ud800x\ufeff", "x"),
        ("a\u202eb", "ab"),
        ("one\r\ntwo\u2028three\tfour", "one\ntwo\nthree four"),
        ("e\u0301", "é"),
        ("می\u200cروم", "می\u200cروم"),
        ("\u2068Leena\u2069", "\u2068Leena\u2069"),
    ],
)
def test_signs_without_a_drawing_are_one_circle_and_control_signs_are_gone(written, said):
    assert sayable(written) == said


def test_a_very_long_word_may_end_its_line_anywhere():
    broken = sayable("a" * 40)
    assert max(map(len, broken.split("\u200b"))) <= 6
    assert broken.replace("\u200b", "") == "a" * 40


def test_words_that_people_really_use_stay_whole():
    assert "\u200b" not in sayable("maahanmuuttajapalvelut ja kotoutumissuunnitelma")


def test_arabic_letters_that_hold_hands_are_not_parted():
    assert sayable("ب" * 40) == "ب" * 40


@pytest.mark.parametrize(
    ("text", "back"), [("Ali", False), ("علي", True), ("12 علي", True), ("12", False), ("", False)]
)
def test_the_first_letter_tells_where_a_text_runs(text, back):
    assert runs_right_to_left(text) is back


@pytest.mark.parametrize(
    ("whole", "most", "short"),
    [
        ("Leena", 5, "Leena"),
        ("Football Jukka", 14, "Football Jukka"),
        ("Football Jukka", 10, "Football…"),
        ("  Uncle   Hassan ", 12, "Uncle Hassan"),
        ("ab\u0331c\u0331d", 4, "ab\u0331…"),
    ],
)
def test_a_name_is_shortened_between_its_letters(whole, most, short):
    assert shortened(whole, most) == short

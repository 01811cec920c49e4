"""Which language a text is in, because feeds are often wrong about themselves."""

from __future__ import annotations

import sys

import pycld2
import pytest

from dialogs.scenes.person import LANGUAGE_NAMES
from feeds.language import language_code, language_of

FINNISH = "Tervetuloa yhteiseen illanviettoon kirjastolle, jossa tutustutaan uusiin ihmisiin."
ENGLISH = "Welcome to an evening at the library where we get to know new people and drink tea."
SOMALI = "Ku soo dhawoow fiidnimada maktabadda halkaas oo aan kula kulanno dad cusub oo badan."
RUSSIAN = "Добро пожаловать на общий вечер в библиотеке, где мы знакомимся с новыми людьми."

TITLES = {
    "en": (
        "Language café at the main library, every Tuesday from five to seven",
        "Job fair for newcomers: meet twenty employers in one evening",
        "Free workshop: how to write a CV and a short letter to an employer",
        "Walk in the forest together with your new neighbours on Sunday",
        "Autumn concert with the community choir, free entry, doors open at six",
    ),
    "fi": (
        "Kielikahvila pääkirjastossa joka tiistai kello viidestä seitsemään",
        "Rekrytointitapahtuma: tapaa kaksikymmentä työnantajaa samana iltana",
        "Maksuton työpaja: näin kirjoitat ansioluettelon ja hakemuksen",
        "Metsäretki uusien naapureiden kanssa sunnuntaina, tervetuloa mukaan",
        "Yhteisökuoron syyskonsertti, vapaa pääsy, ovet avataan kello kuusi",
    ),
    "sv": (
        "Språkkafé på huvudbiblioteket varje tisdag från fem till sju",
        "Rekryteringsmässa för inflyttade: träffa tjugo arbetsgivare på en kväll",
        "Gratis verkstad: så skriver du ett CV och en kort ansökan",
        "Skogspromenad tillsammans med dina nya grannar på söndag",
        "Höstkonsert med föreningskören, fritt inträde, dörrarna öppnas klockan sex",
    ),
    "ru": (
        "Языковое кафе в главной библиотеке каждый вторник с пяти до семи",
        "Ярмарка вакансий для приезжих: двадцать работодателей за один вечер",
        "Бесплатная мастерская: как написать резюме и короткое письмо",
        "Прогулка по лесу вместе с новыми соседями в воскресенье",
        "Осенний концерт общинного хора, вход свободный, двери открываются в шесть",
    ),
    "et": (
        "Keelekohvik pearaamatukogus igal teisipäeval kella viiest seitsmeni",
        "Töömess uutele elanikele: kohtu ühel õhtul kahekümne tööandjaga",
        "Tasuta töötuba: kuidas kirjutada elulookirjeldust ja avaldust",
        "Metsajalutuskäik koos uute naabritega pühapäeval, olete oodatud",
        "Kogukonna koori sügiskontsert, sissepääs tasuta, uksed avatakse kell kuus",
    ),
    "fr": (
        "Café des langues à la bibliothèque centrale chaque mardi de cinq à sept",
        "Salon de l'emploi pour nouveaux arrivants : vingt employeurs en une soirée",
        "Atelier gratuit : comment écrire un CV et une courte lettre",
        "Promenade en forêt avec vos nouveaux voisins dimanche matin",
        "Concert d'automne de la chorale du quartier, entrée libre, dès dix-huit heures",
    ),
    "so": (
        "Kafeega luqadaha ee maktabadda weyn Talaado kasta shanta ilaa toddobada",
        "Carwada shaqada ee dadka cusub: la kulan labaatan shaqo bixiye hal fiid",
        "Aqoon isweydaarsi bilaash ah: sida loo qoro CV iyo warqad gaaban",
        "Socod kaynta ah oo aan la sameyno deriska cusub maalinta Axadda",
        "Bandhigga heesaha dayrta ee kooxda bulshada, gelitaanku waa bilaash lixda",
    ),
    "es": (
        "Feria de empleo para recién llegados: veinte empresas en una tarde",
        "Taller gratuito: cómo escribir un currículum y una carta breve",
        "Paseo por el bosque con tus nuevos vecinos el domingo por la mañana",
        "Concierto de otoño del coro del barrio, entrada libre, puertas a las seis",
        "Mañana abierta en la casa de familias: canciones, juegos y café",
    ),
    "tr": (
        "Merkez kütüphanede her salı beşten yediye kadar dil kafesi",
        "Yeni gelenler için iş fuarı: bir akşamda yirmi işverenle tanışın",
        "Ücretsiz atölye: özgeçmiş ve kısa başvuru mektubu nasıl yazılır",
        "Pazar günü yeni komşularınızla birlikte ormanda yürüyüş",
        "Mahalle korosunun sonbahar konseri, giriş ücretsiz, kapılar altıda açılıyor",
    ),
    "zh": (
        "每周二下午五点到七点在中央图书馆举行语言咖啡馆活动，欢迎新移民和本地居民一起参加，认识新朋友，练习当地语言，免费茶点",
        "新移民招聘会：一个晚上与二十位雇主见面，了解当地的工作机会，带上您的简历，我们的志愿者会帮助您翻译和准备面试",
        "免费工作坊：如何撰写简历和简短的求职信，老师会一步一步地讲解，并且为每位参加者提供个人建议和反馈",
        "星期天上午与新邻居一起在森林里散步，请穿舒适的鞋子，我们在图书馆门口集合，孩子们也可以一起来参加",
        "社区合唱团秋季音乐会，免费入场，晚上六点开门，欢迎带家人和朋友一起来听歌，会后有茶和点心招待大家一起聊天",
    ),
    "fa": (
        "کافه زبان در کتابخانه مرکزی هر سه‌شنبه از ساعت پنج تا هفت",
        "نمایشگاه کار برای تازه‌واردان: دیدار با بیست کارفرما در یک شب",
        "کارگاه رایگان: چگونه رزومه و نامه کوتاه درخواست کار بنویسیم",
        "پیاده‌روی در جنگل همراه با همسایه‌های جدید در روز یکشنبه",
        "کنسرت پاییزی گروه کر محله، ورود رایگان، درها ساعت شش باز می‌شود",
    ),
    "ar": (
        "مقهى اللغات في المكتبة الرئيسية كل يوم ثلاثاء من الخامسة حتى السابعة",
        "معرض وظائف للقادمين الجدد: التق بعشرين صاحب عمل في مساء واحد",
        "ورشة مجانية: كيف تكتب سيرة ذاتية ورسالة قصيرة إلى صاحب العمل",
        "نزهة في الغابة مع جيرانك الجدد يوم الأحد صباحا، أهلا بالجميع",
        "حفل الخريف لجوقة الحي، الدخول مجاني، تفتح الأبواب في السادسة",
    ),
    "uk": (
        "Мовне кафе в головній бібліотеці щовівторка з п'ятої до сьомої",
        "Ярмарок вакансій для новоприбулих: двадцять роботодавців за вечір",
        "Безкоштовна майстерня: як написати резюме та короткий лист",
        "Прогулянка лісом разом із новими сусідами в неділю вранці",
        "Осінній концерт хору громади, вхід вільний, двері відчиняються о шостій",
    ),
    "nl": (
        "Taalcafé in de centrale bibliotheek, elke dinsdag van vijf tot zeven",
        "Banenmarkt voor nieuwkomers: ontmoet twintig werkgevers op één avond",
        "Gratis workshop: hoe schrijf je een cv en een korte brief",
        "Wandeling in het bos met je nieuwe buren op zondagochtend",
        "Herfstconcert van het buurtkoor, gratis toegang, deuren open om zes uur",
    ),
}


def test_the_detector_is_trusted_over_what_the_feed_says():
    assert language_of(ENGLISH, "fi") == "en"


@pytest.mark.parametrize(("text", "code"), [(FINNISH, "fi"), (ENGLISH, "en"), (SOMALI, "so")])
def test_long_texts_are_told_apart(text, code):
    assert language_of(text, None) == code


def test_short_texts_are_in_the_language_of_their_source():
    assert language_of("Welcome to the language café", "fi") == "fi"


@pytest.mark.parametrize("text", ["", "🎉🎉🎉", "12.5. 18:00", "https://library.example.org/cafe"])
def test_a_text_without_words_has_no_language(text):
    assert language_of(text, "fi") == "und"


def test_a_source_can_be_trusted_instead():
    assert language_of(ENGLISH, "fi", detect=False) == "fi"


def test_without_the_detector_the_sources_word_counts(monkeypatch):
    monkeypatch.setitem(sys.modules, "pycld2", None)
    assert language_of(ENGLISH, "fi") == "fi"


@pytest.mark.parametrize(
    ("code", "title"), [(code, title) for code, titles in TITLES.items() for title in titles]
)
def test_titles_of_events_are_told_apart_in_every_language_we_know_by_name(code, title):
    assert language_of(title, None) == code


def test_there_are_titles_in_every_language_we_know_by_name():
    assert set(TITLES) == set(LANGUAGE_NAMES)


def test_a_guess_with_few_points_is_no_guess():
    assert language_of("Café de idiomas en la biblioteca central cada martes", "es") == "es"


def test_half_a_text_in_another_language_leaves_it_to_the_source():
    both = f"{FINNISH} {RUSSIAN}"
    assert language_of(both, "en") == "en"


@pytest.mark.parametrize("said", ["da", "no"])
def test_of_languages_that_look_alike_the_source_knows_which(said):
    danish = "Sprogcafé på hovedbiblioteket hver tirsdag fra klokken fem til syv"
    assert language_of(danish, said) == said


@pytest.mark.parametrize("sign", ["\x00", "\x1b", "\ud800", "\ufffe", "\U0010ffff", "\u2028"])
def test_signs_that_no_text_has_do_not_hide_the_language(sign):
    assert language_of(FINNISH.replace(" ", sign), "en") == "fi"


def test_a_refusal_of_the_detector_is_no_guess(monkeypatch):
    def refuse(*_args, **_more):
        raise pycld2.error("no")

    monkeypatch.setattr(pycld2, "detect", refuse)
    assert language_of(ENGLISH, "fi") == "fi"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("fi-FI", "fi"),
        ("EN_us", "en"),
        ("iw", "he"),
        ("nb-NO", "no"),
        ("zh-Hant-TW", "zh"),
        ("und", None),
        ("English", None),
        ("", None),
        (None, None),
    ],
)
def test_language_names_are_brought_to_one_form(said, code):
    assert language_code(said) == code

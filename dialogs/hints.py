"""Notice a wish that other people decide about, so that we can ask what is in the person's hands.

These are small word lists, not understanding. They only choose which question comes next:
nothing is ever refused because of them, and in a language without a list they stay silent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dialogs.slips import folded

_WORD = re.compile(r"\w+")
_ARABIC_CLITIC = re.compile(r"(?:[وف]?[بك]?ال|[وف]?لل|[وفبلك])(?=\w{3})")


@dataclass(frozen=True)
class _Lists:
    """Words of one language: a `word`, a `stem*`, or `several_words` in a row.

    results: what others decide about, by kind. acts: what one simply does with people.
    """

    results: Mapping[str, str]
    acts: str


_LISTS = {
    "en": _Lists(
        {
            "job": """job jobs employment contract contracts hired position vacancy internship*
                salary find_work get_work need_work want_work work_as to_work start_work""",
            "permit": "permit permits citizenship visa passport",
            "study": "study_place school_place admission diploma degree",
            "home": "apartment* flat a_house a_home",
        },
        """talk* speak* conversation* ask asks asking question* meet* met learn* find_out write*
        message* mail* call* phone* visit* contact* know* join* people person* someone somebody
        friend* neighbour* neighbor* colleague* practis* practic* tell* show* send* advice advis*
        event* go_to attend* take_part apply* application* introduc* help_others""",
    ),
    "fi": _Lists(
        {
            "job": """työpaik* työ työn työtä työhön töitä töihin töissä työsopimu* vakitui*
                työsuhd* virka virkaa viran harjoittelupaik* työllisty*""",
            "permit": "oleskelulu* työlupa* työluvan lupa luvan kansalaisuu* viisumi* passi*",
            "study": "opiskelupaik* koulupaik* tutkinto tutkinnon tutkintoa",
            "home": "asunto* asunno*",
        },
        """puhu* jutel* jutte* jutusta* keskustel* kysy* tapaa* tavata tutustu* opin oppia
        opettel* selvit* kirjoit* viesti* soita* soitt* lähetä* lähett* käyn käydä vierail*
        osallistu* liity* kerro* kertoa hakemu* haen neuvo* ihmi* ystäv* naapur* kolleg*
        kontakt* tapahtum* harjoittel* jonkun joku""",
    ),
    "sv": _Lists(
        {
            "job": """jobb* anställning* kontrakt* arbete arbetet arbetskontrakt* praktik
                praktikplats* anställd arbeta_som fast_tjänst""",
            "permit": "uppehållstillstånd* arbetstillstånd* tillstånd* medborgarskap* visum pass",
            "study": "studieplats* utbildningsplats* examen",
            "home": "lägenhet* bostad*",
        },
        """prata* tala talar samtal* fråg* träff* möt möta möter möte* lär lära skriv* ring ringa
        ringer besök* kontakta* kontakt kontakter delta* människ* person* någon vän vänner grann*
        kolleg* berätta* visa visar skicka* öva övar råd evenemang* ansök* gå går nätverk*""",
    ),
    "nl": _Lists(
        {
            "job": """baan banen baantje werk contract* arbeidscontract* arbeidsovereenkomst*
                vacature stage stageplek* stageplaats* werken_als""",
            "permit": "verblijfsvergunning* werkvergunning* vergunning* paspoort visum",
            "study": "opleidingsplek* studieplek* studieplaats* diploma",
            "home": "woning* appartement*",
        },
        """praat* praten spreek* spreken gesprek* vraag* vragen leer* leren ontmoet* contact
        contacten bezoek* bel bellen schrijf* schrijven bericht* mens* persoon personen iemand
        vriend* buur* buren collega* kennis* kennen ga gaan advies vertel* oefen* stuur* sturen
        meedoen deelnemen sollicit* netwerk*""",
    ),
    "uk": _Lists(
        {
            "job": """робота роботу роботи роботою роботі працевлашт* вакансі* посад* контракт*
                договір договор* працювати стажуван*""",
            "permit": "дозвіл дозвол* посвідк* громадянств* віза візу візи паспорт*",
            "study": "диплом* місце_навчання",
            "home": "квартир* житло житла",
        },
        """поговор* говор* розмов* спита* запита* питан* зустр* познайом* знайом* дізна* навчи*
        навча* вивч* напис* напиш* повідомлен* подзвон* зателефон* відвіда* сход* піти приєдна*
        люд* хтось кимось друз* сусід* колег* порад* контакт контакти заявк* розпов* показа*
        практик* поді* роботодав*""",
    ),
    "ar": _Lists(
        {
            "job": "وظيفة وظائف عمل أعمل شغل عقد توظيف راتب",
            "permit": "إقامة تصريح جنسية تأشيرة فيزا جواز",
            "study": "مقعد_دراسي قبول_جامعي شهادة",
            "home": "شقة سكن",
        },
        """تحدث أتحدث حديث تكلم أتكلم كلام محادث* سؤال أسأل أسئلة مقابلة أقابل ألتقي التقاء لقاء*
        تعرف أتعرف تعلم أتعلم معرفة كتابة أكتب رسالة رسائل زيارة أزور اتصال أتصل تواصل أتواصل
        حضور أحضر مشاركة أشارك أنضم انضمام أشخاص شخص* ناس أحد صديق أصدقاء جار جيران زملاء زميل
        نصيحة نصائح استشارة أخبر أرسل أذهب ذهاب فعالية تمرين أتمرن""",
    ),
}


def result_in(text: str, *languages: str) -> str:
    """Which kind of result the text is about: job, permit, study, home; empty for none.

    A text that also says what the person does with people is in their hands: empty too.
    English is always looked at as well, since people mix languages.
    """
    tokens = [_forms(token) for token in _WORD.findall(folded(text))]
    lists = [_LISTS[name] for name in dict.fromkeys((*languages, "en")) if name in _LISTS]
    found = {
        place: kind
        for one in lists
        for kind, written in one.results.items()
        for place in _places(tokens, written)
    }
    acts = {place for one in lists for place in _places(tokens, one.acts)}
    return found[min(found)] if found and not acts - set(found) else ""


def only_a_result(text: str, *languages: str) -> bool:
    """Whether the text names something others decide about, and nothing the person can do."""
    return bool(result_in(text, *languages))


def _forms(token: str) -> frozenset[str]:
    """The word, and the word without the small ones that Arabic writes together with it."""
    return frozenset({token, _ARABIC_CLITIC.sub("", token, count=1)})


def _places(tokens: list[frozenset[str]], written: str) -> Iterator[int]:
    """Where the words of a list stand in a text."""
    for entry in folded(written).split():
        words = entry.split("_")
        for start in range(len(tokens) - len(words) + 1):
            ahead = tokens[start : start + len(words)]
            if all(_fits(forms, word) for forms, word in zip(ahead, words, strict=True)):
                yield from range(start, start + len(words))


def _fits(forms: frozenset[str], word: str) -> bool:
    stem = word.removesuffix("*")
    return any(form.startswith(stem) if stem != word else form == word for form in forms)

"""Arabic: the calendar, the clock, money and what surrounds a name."""

from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.words.table import Words, bag, counted

WORDS = Words(
    lang="ar",
    stop=bag("في من إلى على عن مع و أو هو هي هذا هذه التي الذي كل حتى منذ ب ل لا نحن أنا"),
    articles=bag(""),
    both=bag("و"),
    finite=bag("هو هي نحن أنا نقدم نبيع"),
    days=counted("الاثنين الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد"),
    months=counted("يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر"),
    through=bag("إلى حتى - – —"),
    daily=Phrases("يوميا|يومياً|كل يوم|طوال الأسبوع"),
    opened=Phrases("مفتوح|مفتوحة|ساعات العمل|نفتح|أوقات العمل"),
    closed=Phrases("مغلق|مغلقة"),
    until=bag("حتى"),
    allday=Phrases("24 ساعة|على مدار الساعة"),
    reached=Phrases("طوارئ|الطوارئ|هاتف|الهاتف|اتصال|للطوارئ|الحالات الطارئة"),
    appointment=Phrases("بموعد مسبق|حسب الموعد"),
    hour_marks=bag("ص م صباحا مساء ظهرا عصرا ليلا"),
    time_lead=bag("من الساعة ، , يوم و"),
    since=Phrases("منذ|منذ عام|تأسست عام|تأسس عام|منذ سنة"),
    deadline=Phrases("حتى|قبل"),
    starting=Phrases("ابتداء من|ابتداءً من|تبدأ من"),
    per=Phrases("لكل|/|للشخص|للساعة"),
    giving=bag("تبرع تبرعوا التبرع"),
    street_first=Phrases("شارع|طريق|ميدان|ساحة|حي|جادة"),
    place_in=bag("في"),
    trades=bag("مخبز مطعم مقهى عيادة مكتب محل ورشة استوديو مدرسة نادي جمعية مهرجان متجر"),
    headings=Phrases("خدماتنا|الخدمات|الأسعار|ساعات العمل|أوقات العمل|العنوان|للتواصل|القائمة"),
    contact=bag("هاتف الهاتف اتصل اتصلوا بنا على للتواصل للحجز واتساب البريد بريد الإلكتروني رقم تواصل معنا إنستغرام"),
)

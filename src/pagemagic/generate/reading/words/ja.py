"""Japanese. Written without spaces, so only what stands at signs and digits is read; the rest stays in sentences."""

from pagemagic.generate.reading.phrases import Phrases
from pagemagic.generate.reading.words.table import Words, bag, counted

WORDS = Words(
    lang="ja",
    stop=bag("は が を に の で と も から まで です ます"),
    finite_ending=("ます", "です", "ません", "ました", "ください", "でした"),
    days=counted(
        "月曜日 月曜 月|火曜日 火曜 火|水曜日 水曜 水|木曜日 木曜 木|金曜日 金曜 金|土曜日 土曜 土|日曜日 日曜 日"
    ),
    through=bag("から ~ 〜 ～ - – —"),
    daily=Phrases("毎日|年中無休"),
    opened=Phrases("営業時間|営業|営業日"),
    closed=Phrases("定休日|休み"),
    allday=Phrases("24時間営業|24時間|24 時間"),
    appointment=Phrases("完全予約制|予約制|要予約"),
    hour_marks=bag("時"),
    time_lead=bag("、 , ・ :"),
    upcoming=Phrases("次回"),
    trades=bag("パン屋 ベーカリー 食堂 喫茶店 居酒屋 工房 美容室 歯科 教室"),
    headings=Phrases("メニュー|料金|営業時間|診療時間|診療科目|アクセス|お問い合わせ|サービス"),
    giving=bag("寄付 募金"),
    contact=bag("電話 電話番号 tel メール 予約 ご予約 お問い合わせ 住所"),
)

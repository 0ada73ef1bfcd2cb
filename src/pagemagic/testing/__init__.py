"""What tests of products and plugins need: documents made at random, hostile strings. Needs the extra ``testing``."""

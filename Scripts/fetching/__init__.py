"""What `Scripts/fetch.py` is made of: pins, cache, downloads, models and native libraries."""

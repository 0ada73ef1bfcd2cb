"""Runs that outlive their process: logged by number, followed from elsewhere, finished by another worker."""

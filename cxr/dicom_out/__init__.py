"""Results as DICOM: a picture (Secondary Capture), a Structured Report, a copy of the film; see docs/DICOM.md.

Headers of films are untrusted, and highdicom is large: all of this runs in a worker (`cxr.worker`), never in the window's
process. Only `order` is light, for whoever asks.
"""

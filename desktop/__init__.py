"""The application: the window and the command line. `cxr` does the reading; nothing here imports training or export."""

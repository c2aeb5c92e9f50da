"""What a JupyterHub needs to run courses: a folder of configuration, written once."""

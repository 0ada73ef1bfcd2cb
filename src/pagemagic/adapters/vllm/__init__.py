"""Models on a server of one's own that speaks Chat Completions: vLLM, llama.cpp, Ollama and others."""

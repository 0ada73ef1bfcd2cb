"""OpenAI's models, through the Responses API or Chat Completions."""

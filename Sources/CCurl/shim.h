#include <curl/curl.h>

/* Swift cannot call curl's variadic setters: one function for each kind of value. */

typedef size_t (*parley_curl_transfer)(char *bytes, size_t size, size_t count, void *state);

static inline CURLcode parley_curl_set_text(CURL *curl, CURLoption option, const char *text) {
    return curl_easy_setopt(curl, option, text);
}

static inline CURLcode parley_curl_set_number(CURL *curl, CURLoption option, long number) {
    return curl_easy_setopt(curl, option, number);
}

static inline CURLcode parley_curl_set_list(
    CURL *curl, CURLoption option, struct curl_slist *list) {
    return curl_easy_setopt(curl, option, list);
}

static inline CURLcode parley_curl_set_transfer(
    CURL *curl, CURLoption option, parley_curl_transfer transfer) {
    return curl_easy_setopt(curl, option, transfer);
}

static inline CURLcode parley_curl_set_state(CURL *curl, CURLoption option, void *state) {
    return curl_easy_setopt(curl, option, state);
}

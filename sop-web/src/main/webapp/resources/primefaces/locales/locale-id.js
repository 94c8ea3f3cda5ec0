// What PrimeFaces says in the browser, Indonesian. PrimeFaces itself ships this language only under its old code "in", which Java 17 no longer uses.
if (window.PrimeFaces) {
  PrimeFaces.locales['id'] = $.extend(true, {}, PrimeFaces.locales['en_US'] || {}, {
    accept: 'Ya', apply: 'Terapkan', cancel: 'Batal', choose: 'Pilih', clear: 'Kosongkan', completed: 'Selesai', pending: 'Menunggu',
    reject: 'Tidak', upload: 'Unggah', filter: 'Saring', now: 'Sekarang', today: 'Hari ini',
    chooseDate: 'Pilih tanggal', chooseMonth: 'Pilih bulan', chooseYear: 'Pilih tahun',
    dateFormat: 'dd-mm-yy', firstDayOfWeek: 1, showMonthAfterYear: false, isRTL: false, yearSuffix: '', weekHeader: 'Mg', weekNumberTitle: 'Mg',
    dayNames: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
    dayNamesShort: ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'],
    dayNamesMin: ['Mg', 'Sn', 'Sl', 'Rb', 'Km', 'Jm', 'Sb'],
    monthNames: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
    monthNamesShort: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
    nextMonth: 'Bulan berikutnya', prevMonth: 'Bulan sebelumnya', nextYear: 'Tahun berikutnya', prevYear: 'Tahun sebelumnya',
    nextDecade: 'Dasawarsa berikutnya', prevDecade: 'Dasawarsa sebelumnya', nextHour: 'Jam berikutnya', prevHour: 'Jam sebelumnya',
    nextMinute: 'Menit berikutnya', prevMinute: 'Menit sebelumnya', nextSecond: 'Detik berikutnya', prevSecond: 'Detik sebelumnya',
    am: 'AM', pm: 'PM', timeOnlyTitle: 'Waktu', timeText: 'Waktu', hourText: 'Jam', minuteText: 'Menit', secondText: 'Detik',
    listLabel: 'Pilihan', unexpectedError: 'Gangguan yang tidak terduga', custom: 'Lainnya', millisecondText: 'Milidetik', number: 'Angka', type: 'Jenis', types: 'Jenis',
    year: 'Tahun', month: 'Bulan', week: 'Minggu', day: 'Hari', list: 'Daftar', allDayText: 'Sepanjang hari', moreLinkText: 'lagi', noEventsText: 'Tidak ada kegiatan',
    emptyMessage: 'Belum ada pilihan', emptyFilterMessage: 'Tidak ada yang cocok', emptySearchMessage: 'Tidak ada yang cocok', emptySelectionMessage: 'Belum ada yang dipilih',
    searchMessage: '{0} pilihan tersedia', selectionMessage: '{0} dipilih',
    contains: 'Memuat', notContains: 'Tidak memuat', startsWith: 'Berawal dengan', endsWith: 'Berakhir dengan', equals: 'Sama dengan', notEquals: 'Tidak sama dengan',
    noFilter: 'Tanpa saringan', lt: 'Kurang dari', lte: 'Paling banyak', gt: 'Lebih dari', gte: 'Paling sedikit',
    dateIs: 'Tanggalnya', dateIsNot: 'Tanggalnya bukan', dateBefore: 'Sebelum tanggal', dateAfter: 'Setelah tanggal',
    matchAll: 'Cocok dengan semua', matchAny: 'Cocok dengan salah satu', addRule: 'Tambah syarat', removeRule: 'Hapus syarat',
    passwordPrompt: 'Tulis kata sandi', weak: 'Lemah', medium: 'Sedang', strong: 'Kuat',
    fileSizeTypes: ['B', 'KB', 'MB', 'GB', 'TB', 'PB', 'EB', 'ZB', 'YB'],
    aria: {
      close: 'Tutup', cancelEdit: 'Batalkan perubahan', saveEdit: 'Simpan perubahan', editRow: 'Ubah baris', expandRow: 'Buka baris', collapseRow: 'Lipat baris',
      expandLabel: 'Buka', collapseLabel: 'Lipat', navigation: 'Navigasi', next: 'Berikutnya', previous: 'Sebelumnya',
      firstPageLabel: 'Halaman pertama', prevPageLabel: 'Halaman sebelumnya', nextPageLabel: 'Halaman berikutnya', lastPageLabel: 'Halaman terakhir',
      pageLabel: 'Halaman {page}', rowsPerPageLabel: 'Baris per halaman', jumpToPageDropdownLabel: 'Pilih halaman', jumpToPageInputLabel: 'Tulis nomor halaman',
      filterConstraint: 'Syarat saringan', filterOperator: 'Hubungan antar saringan', showFilterMenu: 'Buka menu saringan', hideFilterMenu: 'Tutup menu saringan',
      gridView: 'Tampilan kisi', listView: 'Tampilan daftar', selectAll: 'Semua dipilih', unselectAll: 'Tidak ada yang dipilih', selectRow: 'Baris dipilih', unselectRow: 'Baris tidak dipilih',
      selectLabel: 'Pilih', unselectLabel: 'Batalkan pilihan', trueLabel: 'Ya', falseLabel: 'Tidak', nullLabel: 'Belum dipilih',
      moveUp: 'Naikkan', moveDown: 'Turunkan', moveTop: 'Ke paling atas', moveBottom: 'Ke paling bawah',
      moveToSource: 'Kembalikan', moveToTarget: 'Pindahkan', moveAllToSource: 'Kembalikan semua', moveAllToTarget: 'Pindahkan semua',
      passwordShow: 'Tampilkan kata sandi', passwordHide: 'Sembunyikan kata sandi', otpLabel: 'Tulis angka ke-{0} kode sekali pakai',
      rotateLeft: 'Putar ke kiri', rotateRight: 'Putar ke kanan', zoomImage: 'Perbesar gambar', zoomIn: 'Perbesar', zoomOut: 'Perkecil',
      scrollTop: 'Ke atas', slide: 'Gambar', slideNumber: 'Gambar {slideNumber}', star: '1 bintang', stars: '{star} bintang',
      'datatable.sort.ASC': 'urutkan naik', 'datatable.sort.DESC': 'urutkan turun', 'datatable.sort.NONE': 'hapus urutan',
      'spinner.INCREASE': 'Tambah', 'spinner.DECREASE': 'Kurangi', 'switch.ON': 'Nyala', 'switch.OFF': 'Mati',
      'messages.ERROR': 'Galat', 'messages.FATAL': 'Gangguan', 'messages.INFO': 'Keterangan', 'messages.WARN': 'Peringatan'
    },
    messages: {
      'jakarta.faces.component.UIInput.REQUIRED': '{0} wajib diisi.',
      'primefaces.FileValidator.FILE_LIMIT': 'Terlalu banyak berkas.',
      'primefaces.FileValidator.FILE_LIMIT_detail': 'Paling banyak {0} berkas.',
      'primefaces.FileValidator.ALLOW_TYPES': 'Jenis berkas tidak diterima.',
      'primefaces.FileValidator.ALLOW_TYPES_detail': 'Simpan sebagai PDF, JPEG atau PNG, lalu kirim lagi.',
      'primefaces.FileValidator.SIZE_LIMIT': 'Berkas terlalu besar.',
      'primefaces.FileValidator.SIZE_LIMIT_detail': 'Batasnya {1}. Pindai ulang dengan resolusi lebih rendah; isian Anda tetap tersimpan.'
    }
  });
  PrimeFaces.locales['id_ID'] = PrimeFaces.locales['id'];
}
